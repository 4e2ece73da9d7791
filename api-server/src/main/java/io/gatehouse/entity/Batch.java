package io.gatehouse.entity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.schema.ForeignKey;
import io.gatehouse.schema.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Changes that are applied within one transaction, in an order of their own. */
final class Batch {
    private static final String FIELD = "operations";

    private final Contract contract;
    private final List<BatchOperation> operations;
    private final Map<String, Integer> ranks = new HashMap<>();

    Batch(Contract contract, List<BatchOperation> operations) {
        this.contract = contract;
        this.operations = List.copyOf(operations);
    }

    List<Optional<ObjectNode>> apply(EntityWriter writer) {
        return apply(writer, order());
    }

    /** Applies the operations one after the other as they are listed. */
    List<Optional<ObjectNode>> applyAsListed(EntityWriter writer) {
        return apply(writer, IntStream.range(0, operations.size()).boxed().toList());
    }

    private List<Optional<ObjectNode>> apply(EntityWriter writer, List<Integer> order) {
        List<Optional<ObjectNode>> results = new ArrayList<>(Collections.nCopies(operations.size(), Optional.empty()));
        for (int index : order) {
            try {
                results.set(index, apply(writer, operations.get(index)));
            } catch (Refused refused) {
                throw new Refused(at(index, refused.problem()));
            }
        }
        return results;
    }

    private Optional<ObjectNode> apply(EntityWriter writer, BatchOperation operation) {
        Optional<String> key = operation.key().or(() -> keyIn(operation));
        if (operation.body().isEmpty()) {
            key.ifPresent(address -> writer.delete(operation.kind(), address, Optional.empty()));
            return Optional.empty();
        }
        ObjectNode body = operation.body().get();
        return Optional.of(key.map(address ->
                        writer.upsert(operation.kind(), address, body, Optional.empty(), operation.options()))
                .orElseGet(() -> writer.create(operation.kind(), body, Optional.empty())));
    }

    /** The id or the name in the body of an upsert; absent for an entity that can only be new. */
    private Optional<String> keyIn(BatchOperation operation) {
        EntitySchema schema = contract.entity(operation.kind());
        return operation
                .body()
                .flatMap(body -> text(body, "id")
                        .or(() -> schema.endpointKey()
                                .filter(field -> schema.uniqueKeys().contains(List.of(field)))
                                .flatMap(field -> text(body, field))));
    }

    private static Optional<String> text(ObjectNode body, String field) {
        return Optional.ofNullable(body.path(field).textValue());
    }

    /** Deletions from the most dependent kind on, then upserts towards it. */
    private List<Integer> order() {
        Comparator<Integer> byRank =
                Comparator.comparingInt(index -> rank(operations.get(index).kind()));
        List<Integer> order =
                new ArrayList<>(indexes(true).sorted(byRank.reversed()).toList());
        order.addAll(indexes(false).sorted(byRank).toList());
        return order;
    }

    private java.util.stream.Stream<Integer> indexes(boolean deletions) {
        return IntStream.range(0, operations.size())
                .filter(index -> operations.get(index).isDeletion() == deletions)
                .boxed();
    }

    /** How many foreign keys lead one after the other from a kind; no kind leads back to itself. */
    private int rank(String kind) {
        Integer known = ranks.get(kind);
        if (known == null) {
            known = contract.entity(kind).foreignKeys().stream()
                    .map(ForeignKey::kind)
                    .mapToInt(target -> rank(target) + 1)
                    .max()
                    .orElse(0);
            ranks.put(kind, known);
        }
        return known;
    }

    private static Problem at(int index, Problem problem) {
        String place = FIELD + "." + (index + 1);
        List<Violation> violations = problem.violations().isEmpty()
                ? List.of(new Violation(List.of(FIELD, index), problem.message()))
                : problem.violations().stream().map(each -> under(index, each)).toList();
        return new Problem(problem.type(), place + ": " + problem.message(), violations, problem.fields());
    }

    private static Violation under(int index, Violation violation) {
        List<Object> path = new ArrayList<>(List.of(FIELD, index));
        path.addAll(violation.path());
        return new Violation(path, violation.message());
    }
}
