package io.gatehouse.sdk.declarative;

import java.util.List;

/**
 * What became of a plan. After an incomplete one, plan and apply again: the new plan has what is left.
 *
 * @param done what the server has made
 * @param failed what it has refused; with status 0 nobody knows whether it was made
 * @param notDone what was never sent
 * @param requests how many requests it took
 */
public record ApplyResult(List<Change> done, List<Failure> failed, List<Change> notDone, long requests) {
    /**
     * A change that was not made.
     *
     * @param status the HTTP status; 0 when there was no answer
     * @param message the server's words, without secrets
     */
    public record Failure(Change change, int status, String message) {
        @Override
        public String toString() {
            return change.address() + " (" + change.kind() + "): " + message;
        }
    }

    public ApplyResult {
        done = List.copyOf(done);
        failed = List.copyOf(failed);
        notDone = List.copyOf(notDone);
    }

    public boolean isComplete() {
        return failed.isEmpty() && notDone.isEmpty();
    }

    /** @throws DeploymentException when something of the plan was not done */
    public ApplyResult orThrow() {
        if (!isComplete()) {
            List<String> problems = failed.isEmpty()
                    ? List.of("it was stopped")
                    : failed.stream().map(Failure::toString).toList();
            throw new DeploymentException(summary(), problems);
        }
        return this;
    }

    private String summary() {
        int all = done.size() + failed.size() + notDone.size();
        return "Applied " + done.size() + " of " + all + (all == 1 ? " change" : " changes");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(summary()).append('.');
        failed.forEach(each -> text.append("\n  ").append(each));
        return text.toString();
    }
}
