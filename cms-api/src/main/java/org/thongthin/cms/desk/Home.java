package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemList;
import org.thongthin.cms.content.ItemPage;
import org.thongthin.cms.content.ItemQuery;
import org.thongthin.cms.content.Stage;
import org.thongthin.cms.moderation.Queue;
import org.thongthin.cms.moderation.QueueFilters;
import org.thongthin.cms.platform.Paging;

/** Gathers what the first page shows to each role. */
@Singleton
final class Home {
    private static final int LINES = 10;

    /** How many items stand at a stage. */
    record Count(String stage, long number) {}

    private final ItemList list;
    private final Queue queue;
    private final ReturnReasons reasons;

    Home(ItemList list, Queue queue, ReturnReasons reasons) {
        this.list = list;
        this.queue = queue;
        this.reasons = reasons;
    }

    Map<String, @Nullable Object> ofEditor(Actor actor) {
        ItemPage returned = list.page(actor, at(Stage.RETURNED, LINES));
        ItemPage drafts = list.page(actor, at(Stage.DRAFT, LINES));
        ItemPage waiting = list.page(actor, ItemQuery.queue(1, LINES));
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("returned", Row.of(returned, actor));
        model.put("returnedTotal", returned.total());
        model.put("reasons", reasons.of(returned.items()));
        model.put("drafts", Row.of(drafts, actor));
        model.put("draftsTotal", drafts.total());
        model.put("waiting", Row.of(waiting, actor));
        model.put("waitingTotal", waiting.total());
        return model;
    }

    Map<String, @Nullable Object> ofModerator(Actor actor) {
        Map<String, @Nullable Object> model = new HashMap<>();
        QueueLines oldest = QueueLines.of(queue.page(actor, QueueFilters.NONE, new Paging(1, LINES), null), actor);
        model.put("rows", oldest.rows());
        model.put("holders", oldest.holders());
        model.put("alike", oldest.alike());
        model.put("filters", new QueueForm(Map.of()));
        model.put("picking", false);
        return model;
    }

    List<Count> counts(Actor actor) {
        return list.countByStage(actor).entrySet().stream()
                .map(count -> new Count(count.getKey().code(), count.getValue()))
                .toList();
    }

    List<Row> latest(Actor actor) {
        return Row.of(list.page(actor, at(null, LINES)), actor);
    }

    private static ItemQuery at(@Nullable Stage stage, int lines) {
        return new ItemQuery(
                null,
                null,
                null,
                stage,
                null,
                null,
                null,
                null,
                null,
                null,
                ItemQuery.Order.LATEST_CHANGE,
                1,
                lines,
                null);
    }
}
