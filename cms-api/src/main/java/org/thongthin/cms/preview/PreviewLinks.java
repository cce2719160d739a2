package org.thongthin.cms.preview;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.People;
import org.thongthin.cms.content.Access;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.AuditTrail;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Makes, lists and revokes the links of an item, and knows one when it is shown. */
@Singleton
public class PreviewLinks {
    private static final String SUBJECT = "item";

    /** How long a link that ended is still told from one that never was. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final PreviewLinkRepository links;
    private final Items items;
    private final People people;
    private final AuditTrail audit;
    private final PreviewConfiguration configuration;
    private final Clock clock;

    PreviewLinks(
            PreviewLinkRepository links,
            Items items,
            People people,
            AuditTrail audit,
            PreviewConfiguration configuration,
            Clock clock) {
        this.links = links;
        this.items = items;
        this.people = people;
        this.audit = audit;
        this.configuration = configuration;
        this.clock = clock;
    }

    /** The most hours for which a link may work. */
    public long mostHours() {
        return configuration.longestLink().toHours();
    }

    /**
     * @param asked for how many hours, null for the usual time; asked for only once the caller may make a link
     * @throws Refused 404, 403 or 410 as for the item, 403 for who neither writes nor decides, 409 for too many links
     * @throws Invalid for less than an hour or more than {@link #mostHours}
     */
    @Transactional
    public MadeLink make(Actor actor, UUID itemId, Supplier<@Nullable Integer> asked) {
        mayShare(actor, itemId);
        Duration span = span(asked.get());
        Instant now = now();
        if (links.working(itemId, now).size() >= configuration.mostLinks()) {
            throw new Refused(ProblemCode.TOO_MANY_LINKS, configuration.mostLinks());
        }
        MadeLink made = new MadeLink(UUID.randomUUID(), LinkToken.fresh(), now, now.plus(span));
        links.add(made.id(), itemId, LinkToken.sha256(made.token()), now, actor.personId(), made.expiresAt());
        Map<String, Object> detail = Map.of(
                "link", made.id().toString(), "expiresAt", made.expiresAt().toString());
        audit.append(actor.personId(), "item.preview-link", SUBJECT, itemId.toString(), detail);
        return made;
    }

    private Duration span(@Nullable Integer hours) {
        if (hours == null) {
            return configuration.link();
        }
        if (hours < 1 || hours > mostHours()) {
            throw new Invalid(new FieldError("/hours", "out-of-range", 1, mostHours()));
        }
        return Duration.ofHours(hours);
    }

    /**
     * One that was made before, for who has kept its token.
     *
     * @throws Refused 404, 403 or 410
     */
    @ReadOnly
    public MadeLink again(Actor actor, UUID itemId, UUID linkId, String token) {
        mayShare(actor, itemId);
        PreviewLink link = links.find(itemId, linkId);
        if (link == null) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        return new MadeLink(link.id(), token, link.createdAt(), link.expiresAt());
    }

    /**
     * Those that work, the newest first; there are never many.
     *
     * @throws Refused as {@link #make}
     */
    @ReadOnly
    public List<LinkLine> list(Actor actor, UUID itemId) {
        mayShare(actor, itemId);
        List<PreviewLink> working = links.working(itemId, now());
        Map<UUID, String> names =
                people.displayNames(working.stream().map(PreviewLink::createdBy).collect(Collectors.toSet()));
        return working.stream()
                .map(link -> new LinkLine(link.id(), link.createdAt(), names.get(link.createdBy()), link.expiresAt()))
                .toList();
    }

    /** @throws Refused as {@link #make}, and 404 for a link that works no more or is not the item's */
    @Transactional
    public void revoke(Actor actor, UUID itemId, UUID linkId) {
        mayShare(actor, itemId);
        if (links.end(itemId, linkId, now()) == 0) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        Map<String, Object> detail = Map.of("link", linkId.toString());
        audit.append(actor.personId(), "item.preview-link-revoke", SUBJECT, itemId.toString(), detail);
    }

    /** @throws Refused 404 for a token that never was one, 410 for a link that has ended */
    @ReadOnly
    PreviewLink shown(String token) {
        byte[] digest = LinkToken.digest(token);
        PreviewLink link = digest == null ? null : links.findByDigest(digest);
        if (link == null) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        if (!now().isBefore(link.expiresAt())) {
            throw new Refused(ProblemCode.GONE);
        }
        return link;
    }

    private void mayShare(Actor actor, UUID itemId) {
        items.read(actor, itemId);
        Access.requireShare(actor);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Scheduled(fixedDelay = "6h", initialDelay = "11m")
    void forget() {
        links.forget(now().minus(REMEMBERED));
    }
}
