package org.thongthin.cms.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.history.History;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Messages;

/**
 * A line of an item's history, in words.
 *
 * @param revision the number of the revision that it was about; 0 where it was the item as a whole
 * @param from through which door and from which address; empty where neither is to be told
 */
record HistoryLine(Instant at, String what, int revision, String by, String from) {
    private static final Messages WORDS = DeskWords.ALL;

    static List<HistoryLine> of(List<History.Entry> entries, Language language) {
        return entries.stream().map(entry -> of(entry, language)).toList();
    }

    private static HistoryLine of(History.Entry entry, Language language) {
        int revision = switch (entry.action()) {
            case "item.create", "item.edit", "item.submit", "item.withdraw", "item.verify", "item.return" ->
                entry.detail().path("revision").asInt();
            default -> 0;
        };
        return new HistoryLine(entry.at(), what(entry, language), revision, by(entry, language), from(entry, language));
    }

    private static String what(History.Entry entry, Language language) {
        JsonNode detail = entry.detail();
        if (detail.has("restored")) {
            return WORDS.in(
                    language, "history.restored", detail.path("restored").asInt());
        }
        if (detail.has("imageAdded")) {
            return WORDS.in(language, "history.picture-added");
        }
        if (detail.has("images")) {
            return WORDS.in(language, "history.pictures", detail.path("images").asInt());
        }
        if (detail.has("shown")) {
            return display(detail, language);
        }
        return new Labels(WORDS, language).of("action." + entry.action());
    }

    private static String display(JsonNode detail, Language language) {
        String shown = WORDS.in(language, detail.path("shown").asBoolean() ? "history.shown" : "history.hidden");
        return shown
                + edge("history.from", detail.path("shownFrom").asText(), language)
                + edge("history.until", detail.path("shownUntil").asText(), language);
    }

    /** Empty for no bound. */
    private static String edge(String key, String moment, Language language) {
        try {
            return " " + WORDS.in(language, key, Dates.moment(Instant.parse(moment), language));
        } catch (DateTimeException none) {
            return "";
        }
    }

    private static String by(History.Entry entry, Language language) {
        if (entry.by() != null) {
            return entry.by();
        }
        if (entry.action().equals("item.mistake-reported")) {
            return WORDS.in(language, "history.reader");
        }
        return WORDS.in(language, door(entry) == null ? "history.system" : "history.somebody");
    }

    private static String from(History.Entry entry, Language language) {
        if (entry.action().equals("item.mistake-reported")) {
            return "";
        }
        String door = door(entry);
        String address = entry.address();
        String through = door == null ? "" : WORDS.in(language, "history.door." + door);
        return address == null ? through : through + " " + WORDS.in(language, "history.address", address);
    }

    /** Null where nobody came through one. */
    private static @Nullable String door(History.Entry entry) {
        String door = entry.door();
        return door == null || door.equals("system") ? null : door;
    }
}
