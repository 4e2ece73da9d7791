package io.gatehouse.openapi;

/** One rule for the joined document. */
interface LintRule {
    void check(Joined joined, Findings findings);

    /** Takes what a rule finds. */
    interface Findings {
        void add(String file, String reason);
    }
}
