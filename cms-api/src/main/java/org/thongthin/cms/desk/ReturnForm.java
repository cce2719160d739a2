package org.thongthin.cms.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thongthin.cms.content.FieldComment;
import org.thongthin.cms.moderation.GiveBack;
import org.thongthin.cms.platform.FieldError;

/**
 * The form that returns an item.
 *
 * @param picked the canned reasons that were ticked, in words
 * @param reason what was written beside them
 * @param comments by the pointer of the field they are about; blank ones left out
 * @param fault what was wrong, in words; empty for nothing
 * @param wrong the pointer of the field whose comment was wrong; empty where it was the reason
 */
record ReturnForm(List<String> picked, String reason, Map<String, String> comments, String fault, String wrong) {
    private static final String COMMENT = "comment:";

    private static final Pattern COMMENT_AT = Pattern.compile("/fields/(\\d+)/comment");

    static final ReturnForm NONE = new ReturnForm(List.of(), "", Map.of(), "", "");

    static ReturnForm sent(Map<String, Object> form) {
        Map<String, String> comments = new LinkedHashMap<>();
        form.keySet().stream().filter(name -> name.startsWith(COMMENT)).forEach(name -> {
            String comment = DeskForm.text(form, name).strip();
            if (!comment.isEmpty()) {
                comments.put(name.substring(COMMENT.length()), comment);
            }
        });
        List<String> picked = form.containsKey("picked") ? FormFields.texts(form.get("picked")) : List.of();
        return new ReturnForm(picked, DeskForm.text(form, "reason"), comments, "", "");
    }

    /** @param error of the {@link #answer} */
    ReturnForm with(FieldError error, String words) {
        Matcher comment = COMMENT_AT.matcher(error.pointer());
        String wrong = comment.matches() ? List.copyOf(comments.keySet()).get(Integer.parseInt(comment.group(1))) : "";
        return new ReturnForm(picked, reason, comments, words, wrong);
    }

    public boolean isReasonWrong() {
        return !fault.isEmpty() && wrong.isEmpty();
    }

    public boolean isWrong(String pointer) {
        return !fault.isEmpty() && wrong.equals(pointer);
    }

    /** What was said of a field; empty where nothing was. */
    public String comment(String pointer) {
        return comments.getOrDefault(pointer, "");
    }

    public boolean isPicked(String canned) {
        return picked.contains(canned);
    }

    GiveBack.Answer answer() {
        List<String> lines = new ArrayList<>(picked);
        if (!reason.isBlank()) {
            lines.add(reason.strip());
        }
        List<FieldComment> fields = comments.entrySet().stream()
                .map(comment -> new FieldComment(comment.getKey(), comment.getValue()))
                .toList();
        return new GiveBack.Answer(String.join("\n", lines), fields);
    }
}
