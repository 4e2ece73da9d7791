package io.gatehouse.configfiles.hcl;

/**
 * Where something stands.
 *
 * @param file as messages name it
 * @param line from 1
 * @param column from 1
 */
public record Place(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
