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
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Stage;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** The review of an item, with the reason and the comments that were written. */
@Singleton
class ReopenedReturn implements Reopening {
    private static final Pattern RETURN =
            Pattern.compile("/desk/review/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/return");

    private final DeskPages pages;
    private final Reviews reviews;
    private final Items items;

    ReopenedReturn(DeskPages pages, Reviews reviews, Items items) {
        this.pages = pages;
        this.reviews = reviews;
        this.items = items;
    }

    @Override
    public @Nullable MutableHttpResponse<?> reopen(
            HttpRequest<?> request, Actor actor, UnsentForm unsent, HttpStatus status) {
        Matcher returned = RETURN.matcher(unsent.path());
        if (!returned.matches()) {
            return null;
        }
        ItemState state = items.read(actor, UUID.fromString(returned.group(1)));
        if (!Workflow.mayEver(actor.role(), Action.RETURN)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
        if (state.newest().stage() != Stage.SUBMITTED) {
            return null;
        }
        ReturnForm sent = ReturnForm.sent(DeskForm.of(unsent.fields()));
        Map<String, @Nullable Object> model = reviews.of(actor, state, sent, DeskLanguage.of(request));
        model.put("filters", QueueForm.of(request));
        return pages.answer(status, request, actor, "review", model);
    }
}
