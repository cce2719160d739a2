package org.thongthin.cms.searches;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.AuditTrail;
import org.thongthin.cms.content.ChangeLog;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.CleanText;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/**
 * The queries that the public site may offer to others: asked, and answered, for at least five different visitors on one
 * day. The list is worked out now and then, so that the feed always tells one that was whole.
 */
@Singleton
public class PopularQueries {
    /** The id of the feed's setting that has them. */
    public static final String SETTING = "popular-queries";

    private static final int MOST = 500;

    private final PopularQueryRows rows;
    private final ChangeLog changes;
    private final AuditTrail audit;
    private final ObjectMapper json;

    PopularQueries(PopularQueryRows rows, ChangeLog changes, AuditTrail audit, ObjectMapper json) {
        this.rows = rows;
        this.changes = changes;
        this.audit = audit;
        this.json = json;
    }

    public static boolean mayChoose(Actor actor) {
        return actor.is(Role.ADMINISTRATOR);
    }

    /**
     * One query that is offered.
     *
     * @param id the one form of all its spellings
     * @param count how many visitors it answered
     */
    record Popular(String id, String text, long count) {}

    /** Works the list out anew; tells followers where it is another. */
    @Scheduled(fixedDelay = "${searches.popular-every}", initialDelay = "10s")
    @Transactional
    public void renew() {
        List<Popular> popular = rows.popular(DayCheck.FEWEST, MOST);
        ArrayNode list = json.createArrayNode();
        popular.forEach(each ->
                list.addObject().put("id", each.id()).put("text", each.text()).put("count", each.count()));
        if (rows.replace(list.toString())) {
            changes.append("setting", SETTING);
        }
    }

    /**
     * Says whether a query may be offered to others; the list follows at once.
     *
     * @throws Refused 403 for who is no administrator
     * @throws Invalid for a key that can be none
     */
    @Transactional
    public void choose(Actor actor, String key, boolean offered) {
        if (!mayChoose(actor)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
        String clean = CleanText.text(key);
        if (clean.isEmpty() || clean.length() > 200) {
            throw new Invalid(new FieldError("/key", clean.isEmpty() ? "required" : "too-long", 200));
        }
        if (offered ? rows.offer(clean) : rows.withhold(clean)) {
            // The trail holds no text that somebody typed: this names the query to who has it.
            UUID print = UUID.nameUUIDFromBytes(clean.getBytes(StandardCharsets.UTF_8));
            String action = offered ? "query.offer" : "query.withhold";
            audit.append(actor.personId(), action, "query", print.toString(), Map.of());
            renew();
        }
    }

    /** What the feed says. */
    @ReadOnly
    public Map<String, Object> published() {
        try {
            JsonNode list = json.readTree(rows.read());
            return Map.of("queries", list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable popular_queries", e);
        }
    }
}
