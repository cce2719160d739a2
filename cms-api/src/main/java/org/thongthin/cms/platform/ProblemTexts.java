package org.thongthin.cms.platform;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the words for a problem in the bundle {@code messages/problems}. */
@Singleton
public final class ProblemTexts {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemTexts.class);

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Messages messages = Messages.of("problems");

    /** @param allowed the methods to name where the method was wrong */
    ProblemAnswer answer(Problem problem, Set<String> allowed, String requestId) {
        ProblemCode code = problem.code();
        Text title = messages.text("title." + code.code());
        return switch (problem) {
            case Refused refused ->
                new ProblemAnswer(
                        code,
                        title,
                        text(refused, requestId),
                        List.of(),
                        null,
                        change(refused),
                        null,
                        allowed,
                        requestId);
            case Invalid invalid ->
                new ProblemAnswer(
                        code,
                        title,
                        messages.text("problem." + code.code()),
                        invalid.errors().stream().map(this::field).toList(),
                        null,
                        null,
                        null,
                        allowed,
                        requestId);
            case TooManyRequests early ->
                new ProblemAnswer(
                        code,
                        title,
                        messages.text("problem." + code.code(), seconds(early)),
                        List.of(),
                        null,
                        null,
                        early.retryAfter(),
                        allowed,
                        requestId);
            case Leased leased ->
                new ProblemAnswer(
                        code,
                        title,
                        text(leased),
                        List.of(),
                        new ProblemAnswer.Lease(leased.by(), leased.until().toString()),
                        null,
                        null,
                        allowed,
                        requestId);
        };
    }

    /** Who, and until when by the clock of Bangkok; for callers that show it elsewhere than in an answer. */
    public Text text(Leased leased) {
        LocalTime until = LocalTime.ofInstant(leased.until(), BANGKOK);
        String hour = String.format(Locale.ROOT, "%02d", until.getHour());
        String minute = String.format(Locale.ROOT, "%02d", until.getMinute());
        String by = leased.by();
        return by == null
                ? messages.text("problem.leased.nameless", hour, minute)
                : messages.text("problem.leased.by", hour, minute, by);
    }

    private static ProblemAnswer.@Nullable Change change(Refused refused) {
        Refused.Change change = refused.change();
        return change == null
                ? null
                : new ProblemAnswer.Change(change.by(), change.at().toString());
    }

    static long seconds(TooManyRequests early) {
        return Math.max(1, early.retryAfter().plusMillis(999).toSeconds());
    }

    private Text text(Refused refused, String requestId) {
        String key = "problem." + refused.code().code();
        Refused.Change change = refused.change();
        if (change != null) {
            return overtaken(refused.code(), change);
        }
        return refused.code() == ProblemCode.UNEXPECTED
                ? messages.text(key, requestId)
                : fullest(key, refused.arguments());
    }

    /** Who came first and when, and what to do; for callers that show it elsewhere than in an answer. */
    public Text overtaken(ProblemCode code, Refused.Change change) {
        String by = change.by();
        String key = "problem." + code.code() + (by == null ? ".since" : ".by");
        return new Text(
                messages.in(Language.TH, key, Moment.of(change.at(), Language.TH), by == null ? "" : by),
                messages.in(Language.EN, key, Moment.of(change.at(), Language.EN), by == null ? "" : by));
    }

    /** The words for one wrong field, for callers that show it elsewhere than in an answer, such as a form. */
    public ProblemAnswer.FieldText field(FieldError error) {
        String key = "field." + error.code();
        if (!messages.has(key)) {
            LOG.error("messages/problems lacks {}", key);
            return new ProblemAnswer.FieldText(error.pointer(), error.code(), messages.text("field.invalid"));
        }
        return new ProblemAnswer.FieldText(error.pointer(), error.code(), fullest(key, error.arguments()));
    }

    /** The sentence that uses the arguments, where the bundle has one and the caller gave what it needs. */
    private Text fullest(String key, List<Object> arguments) {
        String detailed = key + ".detailed";
        if (!messages.has(detailed)) {
            return messages.text(key);
        }
        boolean lacking = messages.text(detailed).th().contains("{" + arguments.size() + "}");
        return arguments.isEmpty() || lacking ? messages.text(key) : messages.text(detailed, arguments.toArray());
    }
}
