package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.Language;

/** What the selects of the queue offer: what those of every list do, and how long something may have waited. */
@Singleton
final class QueueChoices {
    private static final List<String> WAITING = List.of("PT12H", "P1D", "P3D", "P7D", "P14D", "P30D");

    /** As {@link ListChoices.Choices}, with the time of waiting. */
    record Choices(
            Map<String, List<ListChoices.Choice>> categories,
            List<ListChoices.Choice> provinces,
            List<ListChoices.Choice> owners,
            List<ListChoices.Choice> waiting) {}

    private final ListChoices lists;
    private final Names names;

    QueueChoices(ListChoices lists, Names names) {
        this.lists = lists;
        this.names = names;
    }

    Choices of(Actor actor, QueueForm form, Language language) {
        ListChoices.Choices shared = lists.of(actor, form.value("kind"), form.value("province"), language);
        String owner = form.value("owner");
        return new Choices(
                shared.categories(),
                shared.provinces(),
                with(shared.owners(), owner, owner.isEmpty() ? "" : names.organisation(owner, language)),
                waiting(form, language));
    }

    private static List<ListChoices.Choice> waiting(QueueForm form, Language language) {
        List<ListChoices.Choice> offered = WAITING.stream()
                .map(duration -> new ListChoices.Choice(duration, span(Duration.parse(duration), language)))
                .toList();
        Duration chosen = form.filters().waiting();
        return with(offered, form.value("waiting"), chosen == null ? "" : span(chosen, language));
    }

    private static String span(Duration duration, Language language) {
        return Dates.span(duration, DeskWords.ALL, language);
    }

    /** What the address names stands in the select, though the select wouldn't have offered it. */
    private static List<ListChoices.Choice> with(List<ListChoices.Choice> offered, String value, String name) {
        if (value.isEmpty()
                || offered.stream().anyMatch(choice -> choice.value().equals(value))) {
            return offered;
        }
        List<ListChoices.Choice> all = new ArrayList<>(offered);
        all.add(new ListChoices.Choice(value, name));
        return all;
    }
}
