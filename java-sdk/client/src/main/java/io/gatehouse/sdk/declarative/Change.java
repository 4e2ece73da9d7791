package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.contract.Values;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a plan does to one thing. Made by {@link Deployment#plan}. */
public final class Change {
    /** The kind of control planes themselves. */
    public static final String CONTROL_PLANES = "control_planes";

    /** What happens. */
    public enum Action {
        CREATE("+"),
        UPDATE("~"),
        /** Deleted and created again, since the API can't change one of its fields. */
        REPLACE("-/+"),
        DELETE("-"),
        NO_OP(" ");

        private final String sign;

        Action(String sign) {
            this.sign = sign;
        }
    }

    private final Action action;
    private final Place place;
    private final List<FieldChange> fields;
    private final String reason;
    private final Work work;

    /**
     * @param address as it is declared; for a deletion the kind with name or id
     * @param id empty while the server has yet to choose it
     */
    record Place(String controlPlane, String kind, String address, String id) {}

    /**
     * What there is to send.
     *
     * @param body empty for a deletion
     * @param pending the references whose value is not known yet, by pointer into the body
     * @param before as stored at the time of the plan; empty for a creation
     * @param level things with a lower one come first; deletions go the other way
     * @param early whether a deletion makes room for what is created
     */
    record Work(ObjectNode body, Map<String, Reference> pending, ObjectNode before, int level, boolean early) {}

    Change(Action action, Place place, List<FieldChange> fields, String reason, Work work) {
        this.action = action;
        this.place = place;
        this.fields = List.copyOf(fields);
        this.reason = reason;
        this.work = work;
    }

    public Action action() {
        return action;
    }

    /** The {@link DesiredControlPlane#ref()} of the control plane that it is in. */
    public String controlPlane() {
        return place.controlPlane();
    }

    /** As in {@link Declaration#kind()}, or {@value #CONTROL_PLANES}. */
    public String kind() {
        return place.kind();
    }

    /** As in {@link Declaration#address()}; for what is not declared any more, its kind with its name or id. */
    public String address() {
        return place.address();
    }

    /** The id; empty for what the server has yet to give one. */
    public String id() {
        return place.id();
    }

    /** What is different: of a creation the fields as they are written, without defaults. No secret is in it. */
    public List<FieldChange> fields() {
        return fields;
    }

    /** Why it has to be replaced; empty otherwise. */
    public String reason() {
        return reason;
    }

    Work work() {
        return work;
    }

    boolean isOfControlPlane() {
        return kind().equals(CONTROL_PLANES);
    }

    /** One line, such as {@code ~ route.chat (routes)}, and one for each field. */
    @Override
    public String toString() {
        String lines = fields.stream()
                .map(field -> "\n    " + (action == Action.CREATE ? field.afterOnly() : field.toString()))
                .collect(Collectors.joining());
        String why = reason.isEmpty() ? "" : ", " + reason;
        return action.sign + " " + address() + " (" + kind() + why + ")" + lines;
    }

    /** Without secrets. */
    ObjectNode json() {
        ObjectNode json = Values.NODES.objectNode();
        json.put("action", action.name().toLowerCase(Locale.ROOT))
                .put("control_plane", controlPlane())
                .put("kind", kind())
                .put("address", address())
                .put("id", id().isEmpty() ? null : id());
        if (!reason.isEmpty()) {
            json.put("reason", reason);
        }
        for (FieldChange field : fields) {
            ObjectNode each = json.withArray("fields").addObject().put("path", field.path());
            each.set("before", field.before());
            each.set("after", field.after());
        }
        return json;
    }
}
