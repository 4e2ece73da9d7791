package io.gatehouse.examples.terraform;

/** How an example is executed: applied, found in place, asked, and destroyed. */
interface Way {
    /** As the report calls it. */
    String name();

    /**
     * Leaves nothing behind, also when something goes wrong on the way.
     *
     * @return what it came to, in a few words
     * @throws ExampleFailed with everything that is wrong
     */
    String run(Example example, Site site);
}
