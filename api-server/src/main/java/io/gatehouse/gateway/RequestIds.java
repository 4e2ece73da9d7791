package io.gatehouse.gateway;

import io.netty.util.AsciiString;
import java.util.concurrent.ThreadLocalRandom;

/** Makes request ids: 32 lower-case hexadecimal characters, unique for practical purposes, not secret. */
final class RequestIds {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private RequestIds() {}

    static AsciiString next() {
        byte[] text = new byte[32];
        ThreadLocalRandom random = ThreadLocalRandom.current();
        write(random.nextLong(), text, 0);
        write(random.nextLong(), text, 16);
        return new AsciiString(text, false);
    }

    private static void write(long bits, byte[] text, int from) {
        for (int i = 0; i < 16; i++) {
            text[from + i] = HEX[(int) (bits >>> (i * 4)) & 0xF];
        }
    }
}
