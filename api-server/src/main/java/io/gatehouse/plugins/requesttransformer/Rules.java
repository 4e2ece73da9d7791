package io.gatehouse.plugins.requesttransformer;

import io.gatehouse.json.Fields;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.Template;
import java.util.ArrayList;
import java.util.List;

/** What happens to one part of the request (headers, query or body), in the order of the fields. */
record Rules(List<String> remove, List<Entry> rename, List<Entry> replace, List<Entry> add, List<Entry> append) {

    /** @param value the new name of a rename, else the value */
    record Entry(String name, Template value) {}

    static Rules read(Fields config, String part) throws InvalidConfig {
        return new Rules(
                config.object("remove").texts(part),
                entries(config.object("rename"), part),
                entries(config.object("replace"), part),
                entries(config.object("add"), part),
                entries(config.object("append"), part));
    }

    private static List<Entry> entries(Fields action, String part) throws InvalidConfig {
        List<Entry> entries = new ArrayList<>();
        for (String text : action.texts(part)) {
            int colon = text.indexOf(':');
            int value = colon;
            while (value >= 0 && value < text.length() && text.charAt(value) == ':') {
                value++;
            }
            if (colon < 1 || value == text.length()) {
                throw action.invalid(part, "must have entries of the form name:value");
            }
            Template template = Template.compileWithBrackets(text.substring(value));
            String problem = template.problem();
            if (problem != null) {
                throw action.invalid(part, "has a template that this gateway does not run: " + problem);
            }
            entries.add(new Entry(text.substring(0, colon), template));
        }
        return List.copyOf(entries);
    }

    boolean isEmpty() {
        return remove.isEmpty() && rename.isEmpty() && replace.isEmpty() && add.isEmpty() && append.isEmpty();
    }
}
