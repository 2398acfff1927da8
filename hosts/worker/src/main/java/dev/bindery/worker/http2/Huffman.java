package dev.bindery.worker.http2;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Decodes the strings of RFC 7541, appendix B. Its code is canonical: the lengths of the codes are all there is. */
final class Huffman {
    /** The length of each character's code and of the end's, as digits of base 36. */
    private static final String LENGTHS = "dnsssssssoussussssssssusssssssss6aacd68baa8b8666555666666678f6ca"
            + "d67777777777777777777777878djde6f56565666577666567655677777fbeds"
            + "kmkkmmmnmnnnnnonoomnonnnnlmnmnnomlkmmnnlnmmolmnnllmlnmnnkmmmnmmn"
            + "qqkjmnmpqqqrrqopjlqrrqrollqqsrrrkoklmllnmmppooqnqrqqrrrrrsrrrrrqu";

    private static final int LONGEST = 30;
    private static final int END = 256;
    private static final int[] COUNTS = new int[LONGEST + 1];
    private static final short[] SYMBOLS = new short[END + 1];

    static {
        int next = 0;
        for (int length = 1; length <= LONGEST; length++) {
            for (int symbol = 0; symbol <= END; symbol++) {
                if (Character.digit(LENGTHS.charAt(symbol), 36) == length) {
                    SYMBOLS[next++] = (short) symbol;
                    COUNTS[length]++;
                }
            }
        }
    }

    private Huffman() {}

    static String decode(byte[] bytes, int from, int to) throws Http2Exception {
        byte[] text = new byte[(to - from) * 8 / 5];
        int written = 0;
        int length = 0;
        int offset = 0;
        int first = 0;
        int index = 0;
        boolean ones = true;
        for (int bit = from * 8; bit < to * 8; bit++) {
            int value = bytes[bit >> 3] >> 7 - (bit & 7) & 1;
            ones &= value == 1;
            offset = offset << 1 | value;
            length++;
            int count = COUNTS[length];
            if (offset - first < count) {
                int symbol = SYMBOLS[index + offset - first];
                if (symbol == END) {
                    throw bad();
                }
                text[written++] = (byte) symbol;
                length = 0;
                offset = 0;
                first = 0;
                index = 0;
                ones = true;
            } else if (length == LONGEST) {
                throw bad();
            } else {
                index += count;
                first = first + count << 1;
            }
        }
        if (length > 7 || !ones) {
            throw bad();
        }
        return new String(text, 0, written, ISO_8859_1);
    }

    private static Http2Exception bad() {
        return new Http2Exception(Frame.COMPRESSION_ERROR, "A header is not in the Huffman code");
    }
}
