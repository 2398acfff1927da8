// Runs Azurite until its standard input ends: it does when whoever started it is gone, however that happened.
process.stdin.on('end', () => process.exit(0));
process.stdin.on('error', () => process.exit(0));
process.stdin.resume();
require('./node_modules/azurite/dist/src/azurite.js');
