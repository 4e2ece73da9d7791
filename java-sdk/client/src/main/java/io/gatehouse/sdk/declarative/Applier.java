package io.gatehouse.sdk.declarative;

import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.declarative.ApplyOptions.Mode;
import io.gatehouse.sdk.declarative.contract.Contract;
import io.gatehouse.sdk.declarative.kind.Api;
import io.gatehouse.sdk.declarative.kind.ConfigStores;
import io.gatehouse.sdk.declarative.kind.Kinds;
import io.gatehouse.sdk.declarative.kind.Memberships;
import io.gatehouse.sdk.declarative.kind.Workers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** Applies one plan. */
final class Applier {
    private final KonnectClient client;
    private final Kinds kinds = new Kinds(Contract.load());
    private final AtomicLong requests = new AtomicLong();
    private final Plan plan;
    private final ApplyOptions options;
    private final Run run;

    Applier(KonnectClient client, Plan plan, ApplyOptions options) {
        this.client = client;
        this.plan = plan;
        this.options = options;
        this.run = new Run(Contract.load(), kinds, plan, options);
    }

    ApplyResult apply() {
        try (Workers workers = new Workers(options.parallelism())) {
            new Freshness(kinds, plan, this::api, workers).check();
            OneByOne oneByOne = new OneByOne(kinds, run, this::api, workers);
            if (options.mode() == Mode.PARALLEL) {
                oneByOne.send(Stages.of(plan.changes()));
            } else {
                inBatches(oneByOne);
            }
        }
        return run.result(plan, requests.get());
    }

    private Api api(Scope scope) {
        return new Api(client, scope.id(), scope.group(), requests);
    }

    /** What a batch can't have comes before it or after it, by what it refers to. */
    private void inBatches(OneByOne oneByOne) {
        oneByOne.send(Stages.of(changes(change -> change.isOfControlPlane() && !Stages.isDeletion(change))));
        oneByOne.send(Stages.of(changes(change -> isOutside(change) && comesBefore(change))));
        Batches batches = new Batches(kinds, run, this::api);
        Map<String, List<Change>> byControlPlane = new LinkedHashMap<>();
        changes(change -> Batches.takes(kinds, change))
                .forEach(change -> byControlPlane
                        .computeIfAbsent(change.controlPlane(), ref -> new ArrayList<>())
                        .add(change));
        byControlPlane.forEach((ref, changes) -> {
            for (List<Change> batch : batches.split(changes)) {
                if (!batches.send(ref, batch, options.mode() == Mode.BATCH_OR_PARALLEL)) {
                    options.listener().fellBack(ref);
                    oneByOne.send(Stages.of(changes));
                    return;
                }
            }
        });
        oneByOne.send(Stages.of(changes(change -> isOutside(change) && !comesBefore(change))));
        oneByOne.send(Stages.of(changes(change -> change.isOfControlPlane() && Stages.isDeletion(change))));
    }

    private List<Change> changes(Predicate<Change> which) {
        return plan.effective().stream().filter(which).toList();
    }

    private boolean isOutside(Change change) {
        return !change.isOfControlPlane() && !Batches.takes(kinds, change);
    }

    /** What points at no core entity can be there first. */
    private boolean comesBefore(Change change) {
        return !Stages.isDeletion(change)
                && change.work().level() < Memberships.RANK
                && kinds.kind(change.address(), change.kind()).foreignKeys().stream()
                        .allMatch(key -> key.kind().equals(ConfigStores.NAME));
    }
}
