package io.gatehouse.examples.terraform;

import java.util.List;

/** An example did not do what it should. */
final class ExampleFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExampleFailed(List<String> problems) {
        super(String.join("\n", problems));
    }

    ExampleFailed(String problem) {
        this(List.of(problem));
    }
}
