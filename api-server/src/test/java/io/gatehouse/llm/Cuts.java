package io.gatehouse.llm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The ways in which a network may cut a stream into pieces. */
public final class Cuts {
    private Cuts() {}

    /** By name: in one piece, byte by byte, and at random places that are the same in every run. */
    public static Map<String, byte[][]> of(byte[] stream) {
        Map<String, byte[][]> cuts = new LinkedHashMap<>();
        cuts.put("in one piece", new byte[][] {stream});
        byte[][] bytes = new byte[stream.length][];
        for (int i = 0; i < stream.length; i++) {
            bytes[i] = new byte[] {stream[i]};
        }
        cuts.put("byte by byte", bytes);
        for (int seed = 0; seed < 20; seed++) {
            cuts.put("cut at random, seed " + seed, random(stream, new Random(seed)));
        }
        return cuts;
    }

    private static byte[][] random(byte[] stream, Random random) {
        List<byte[]> pieces = new ArrayList<>();
        int at = 0;
        while (at < stream.length) {
            int end = Math.min(stream.length, at + 1 + random.nextInt(40));
            pieces.add(Arrays.copyOfRange(stream, at, end));
            at = end;
        }
        return pieces.toArray(new byte[0][]);
    }
}
