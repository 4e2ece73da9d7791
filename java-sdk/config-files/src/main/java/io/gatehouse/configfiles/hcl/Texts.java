package io.gatehouse.configfiles.hcl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the parts of a text; deferred ones stay apart. */
final class Texts {
    private final List<JsonNode> parts = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    void add(JsonNode part, Place place) {
        Optional<Deferred> deferred = Deferred.of(part);
        if (deferred.isEmpty()) {
            open.append(Values.text(part, place, "a part of a text"));
        } else if (deferred.get() instanceof Deferred.Text text) {
            text.parts().forEach(each -> add(each, place));
        } else if (deferred.get() instanceof Deferred.Json json) {
            add(JsonText.of(json.tree(), place), place);
        } else if (deferred.get() instanceof Deferred.Instance instance) {
            throw new HclException(
                    place, "a text can't hold all of " + instance.address() + "; name an attribute of it");
        } else {
            close();
            parts.add(part);
        }
    }

    JsonNode node() {
        if (parts.isEmpty()) {
            return JsonNodeFactory.instance.textNode(open.toString());
        }
        close();
        return new Deferred.Text(parts).node();
    }

    private void close() {
        if (open.length() > 0) {
            parts.add(JsonNodeFactory.instance.textNode(open.toString()));
            open.setLength(0);
        }
    }
}
