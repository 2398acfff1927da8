// A server by another implementation than grpc-java's: it echoes every message.
const http2 = require('http2');

// The library has no option for a server's windows.
const createServer = http2.createServer;
http2.createServer = options =>
  createServer({ ...options, settings: { ...options.settings, initialWindowSize: Number(process.argv[2]) } });

const grpc = require('@grpc/grpc-js');

const plain = bytes => bytes;
const stream = {
  path: '/test.Peer/Stream',
  requestStream: true,
  responseStream: true,
  requestSerialize: plain,
  requestDeserialize: plain,
  responseSerialize: plain,
  responseDeserialize: plain,
};
const server = new grpc.Server({
  'grpc.max_receive_message_length': -1,
  'grpc.max_send_message_length': -1,
});
server.addService({ stream }, {
  stream(call) {
    call.on('data', message => call.write(message));
    call.on('end', () => call.end());
  },
});
server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, port) => {
  console.log(error ?? port);
});
