package io.gatehouse.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The text of a published document, where a checkout has the documents beside it or {@code -Dgatehouse.scenarios} names their
 * folder. Tests take from it word by word what a reader would copy.
 */
record Published(List<String> lines) {
    private static final String PROPERTY = "gatehouse.scenarios";

    /** @param number the document's, with which its file's name begins */
    static Optional<Published> find(String number) throws IOException {
        String named = System.getProperty(PROPERTY);
        List<String> folders =
                named == null ? List.of("../../shared/scenarios", "../../../shared/scenarios") : List.of(named);
        for (String folder : folders) {
            if (Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> files = Files.list(Path.of(folder))) {
                    Optional<Path> file = files.filter(
                                    each -> String.valueOf(each.getFileName()).startsWith(number + "_"))
                            .findFirst();
                    if (file.isPresent()) {
                        return Optional.of(new Published(Files.readAllLines(file.get())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The lines between each line that begins a block and the next one that ends it, without these two. */
    List<List<String>> blocks(Predicate<String> begins, Predicate<String> ends) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = null;
        for (String line : lines) {
            if (block == null) {
                block = begins.test(line) ? new ArrayList<>() : null;
            } else if (ends.test(line)) {
                blocks.add(block);
                block = null;
            } else {
                block.add(line);
            }
        }
        return blocks;
    }

    /** The only such block. */
    List<String> block(String begins, String ends) {
        List<List<String>> found = blocks(line -> line.startsWith(begins), line -> line.startsWith(ends));
        if (found.size() != 1) {
            throw new AssertionError("the document has " + found.size() + " blocks that begin with: " + begins);
        }
        return found.get(0);
    }
}
