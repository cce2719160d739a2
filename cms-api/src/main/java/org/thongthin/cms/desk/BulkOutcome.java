package org.thongthin.cms.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.thongthin.cms.content.BulkResult;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Leased;
import org.thongthin.cms.platform.Messages;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.platform.Refused;

/**
 * What became of one ticked item, in words.
 *
 * @param why empty where it was done
 */
record BulkOutcome(Picked item, String why) {
    private static final Messages PROBLEMS = Messages.of("problems");

    static List<BulkOutcome> of(List<Picked> picked, List<BulkResult> results, ProblemTexts texts, Language language) {
        List<BulkOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < picked.size(); i++) {
            Picked item = picked.get(i);
            outcomes.add(new BulkOutcome(item, why(results.get(i), texts, language)));
        }
        return outcomes;
    }

    private static String why(BulkResult result, ProblemTexts texts, Language language) {
        String code = result.code();
        if (code == null) {
            return "";
        }
        BulkResult.Held held = result.lease();
        if (held != null) {
            return texts.text(new Leased(held.by(), held.until())).in(language);
        }
        Instant at = result.at();
        return at == null
                ? PROBLEMS.in(language, "problem." + code, "")
                : texts.overtaken(ProblemCode.of(code), new Refused.Change(result.by(), at))
                        .in(language);
    }
}
