package io.gatehouse.llm.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads the vectors of an embedding. */
public final class Vector {
    private Vector() {}

    /**
     * An array of arrays of numbers.
     *
     * @param what names the array in the message
     * @throws UnreadableAnswer when it is anything else
     */
    public static List<float[]> all(JsonNode vectors, String what) throws UnreadableAnswer {
        if (!vectors.isArray()) {
            throw new UnreadableAnswer("'" + what + "' missing from the response");
        }
        List<float[]> all = new ArrayList<>(vectors.size());
        for (JsonNode vector : vectors) {
            all.add(one(vector, what));
        }
        return all;
    }

    private static float[] one(JsonNode vector, String what) throws UnreadableAnswer {
        float[] one = new float[vector.size()];
        for (int i = 0; i < one.length; i++) {
            JsonNode number = vector.get(i);
            if (number == null || !number.isNumber()) {
                throw new UnreadableAnswer("'" + what + "' must hold arrays of numbers");
            }
            one[i] = number.floatValue();
        }
        return one;
    }
}
