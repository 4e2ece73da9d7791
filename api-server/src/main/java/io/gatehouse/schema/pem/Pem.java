package io.gatehouse.schema.pem;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** One block of a PEM text: what stands between BEGIN and END of a label. */
final class Pem {
    /** More than any chain of certificates has. */
    private static final int MOST_BLOCKS = 100;

    private static final String BEGIN = "-----BEGIN ";
    private static final String DASHES = "-----";

    private final String label;
    private final byte[] der;

    private Pem(String label, byte[] der) {
        this.label = label;
        this.der = der;
    }

    String label() {
        return label;
    }

    byte[] der() {
        return der.clone();
    }

    /** The readable blocks in order; text around them doesn't count. */
    static List<Pem> blocks(String text) {
        List<Pem> blocks = new ArrayList<>();
        int start = text.indexOf(BEGIN);
        while (start >= 0 && blocks.size() < MOST_BLOCKS) {
            int label = start + BEGIN.length();
            int body = text.indexOf(DASHES, label);
            String name = body < 0 ? "" : text.substring(label, body);
            int end = body < 0 ? -1 : text.indexOf("-----END " + name + DASHES, body);
            if (end < 0) {
                return blocks;
            }
            try {
                String base64 = text.substring(body + DASHES.length(), end).replaceAll("\\s", "");
                blocks.add(new Pem(name, Base64.getDecoder().decode(base64)));
            } catch (IllegalArgumentException notBase64) {
                // An encrypted key has headers here; it can't be used, like any block that is damaged.
            }
            start = text.indexOf(BEGIN, end);
        }
        return blocks;
    }
}
