package org.thongthin.cms.notices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.FieldComment;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Messages;

/**
 * Words an e-mail: in Thai, then in English, since nobody's language is known. It names no person; what people wrote is
 * indented, so that it can't pass for words of the system.
 */
@Singleton
class LetterWriter {
    private static final TypeReference<List<FieldComment>> COMMENTS = new TypeReference<>() {};
    private static final int LONGEST_SUBJECT = 120;
    private static final String INDENT = "    ";
    private static final String MISTAKE = NoticeEvent.MISTAKE_REPORTED.code();

    private final Messages words = Messages.of("notices");

    /** The desk's names of kinds and fields, so that a mail calls them as the form does. */
    private final Messages names = Messages.of("desk");

    private final MailSettings settings;
    private final Waiting waiting;
    private final ObjectMapper json;

    LetterWriter(MailSettings settings, Waiting waiting, ObjectMapper json) {
        this.settings = settings;
        this.waiting = waiting;
        this.json = json;
    }

    Letter write(Outgoing mail) {
        Outgoing.About about = mail.about();
        return about == null ? ofTheQueue() : of(about, mail.toModerator());
    }

    private Letter ofTheQueue() {
        Waiting.Size size = waiting.size();
        long hours = size.longest().toHours();
        String link = settings.link("/desk/queue");
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            text.append(words.in(language, "queue", size.items(), hours / 24, hours % 24))
                    .append("\n\n");
            open(text, language, "open.queue", link);
        }
        return new Letter(
                words.in(Language.TH, "subject.queue", size.items()),
                text.append(foot()).toString());
    }

    private Letter of(Outgoing.About about, boolean toModerator) {
        String title = UserText.line(about.title(), LONGEST_SUBJECT);
        String event = about.event().equals("submitted") && toModerator ? "submitted-again" : about.event();
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            String shown = title.isEmpty() ? words.in(language, "untitled") : title;
            text.append(words.in(language, "lead." + event, shown, names.in(language, "kind." + about.kind())))
                    .append("\n\n");
            reason(text, language, about.reason());
            comments(text, language, about.fields());
            open(text, language, opens(event), settings.link(path(about)));
        }
        String shown = title.isEmpty() ? words.in(Language.TH, "untitled") : title;
        return new Letter(
                words.in(Language.TH, "subject." + event, shown),
                text.append(foot()).toString());
    }

    private static String opens(String event) {
        return event.equals("returned") || event.equals(MISTAKE) ? "open." + event : "open";
    }

    private static String path(Outgoing.About about) {
        return about.event().equals(MISTAKE)
                ? "/desk/mistakes?item=" + about.itemId()
                : "/desk/items/" + about.itemId();
    }

    private void reason(StringBuilder text, Language language, @Nullable String reason) {
        if (reason != null) {
            text.append(words.in(language, "reason"))
                    .append('\n')
                    .append(UserText.indented(reason, INDENT))
                    .append("\n\n");
        }
    }

    private void comments(StringBuilder text, Language language, String fields) {
        List<FieldComment> comments = read(fields);
        if (comments.isEmpty()) {
            return;
        }
        text.append(words.in(language, "fields")).append('\n');
        for (FieldComment comment : comments) {
            text.append(INDENT)
                    .append(field(comment.pointer(), language))
                    .append('\n')
                    .append(UserText.indented(comment.comment(), INDENT + INDENT))
                    .append('\n');
        }
        text.append('\n');
    }

    private List<FieldComment> read(String fields) {
        try {
            return json.readValue(fields, COMMENTS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("unreadable comments of a notice", unreadable);
        }
    }

    /** The field's name, with the number of its row where it has one; a field that has no name stands for itself. */
    private String field(String pointer, Language language) {
        String key = "label" + pointer.replaceAll("/\\d+", "").replace('/', '.');
        return names.has(key) ? names.in(language, key) : UserText.line(pointer, LONGEST_SUBJECT);
    }

    private void open(StringBuilder text, Language language, String key, String link) {
        text.append(words.in(language, key)).append('\n').append(link).append("\n\n\n");
    }

    private String foot() {
        StringBuilder foot = new StringBuilder("-- \n");
        for (Language language : Language.values()) {
            foot.append(words.in(language, "foot")).append('\n');
        }
        return foot.append(settings.link(MailPath.CHOICE)).append('\n').toString();
    }
}
