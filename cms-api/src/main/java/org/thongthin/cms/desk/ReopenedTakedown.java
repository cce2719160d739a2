package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.UnsentForm;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** The page of an item, with the reason for taking it down that was written. */
@Singleton
class ReopenedTakedown implements Reopening {
    private static final Pattern TAKEDOWN =
            Pattern.compile("/desk/items/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/takedown");

    private final DeskPages pages;
    private final ItemSheets sheets;

    ReopenedTakedown(DeskPages pages, ItemSheets sheets) {
        this.pages = pages;
        this.sheets = sheets;
    }

    @Override
    public @Nullable MutableHttpResponse<?> reopen(
            HttpRequest<?> request, Actor actor, UnsentForm unsent, HttpStatus status) {
        Matcher takenDown = TAKEDOWN.matcher(unsent.path());
        if (!takenDown.matches()) {
            return null;
        }
        if (!Workflow.mayEver(actor.role(), Action.TAKE_DOWN)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
        Map<String, @Nullable Object> model =
                sheets.of(actor, UUID.fromString(takenDown.group(1)), DeskLanguage.of(request));
        model.put("takedownReason", DeskForm.text(DeskForm.of(unsent.fields()), "reason"));
        return pages.answer(status, request, actor, "item", model);
    }
}
