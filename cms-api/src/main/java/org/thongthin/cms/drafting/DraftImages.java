package org.thongthin.cms.drafting;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Access;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemImage;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Revision;
import org.thongthin.cms.content.Revisions;
import org.thongthin.cms.content.Transition;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.media.Pictures;
import org.thongthin.cms.media.StoredPicture;
import org.thongthin.cms.platform.CleanText;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;
import org.thongthin.cms.platform.RequestKey;

/** The pictures of a draft: added one by one; ordered, worded and removed as a list. */
@Singleton
public class DraftImages {
    /** A picture as a client orders and words it. */
    @Introspected
    public record Arranged(
            @Nullable UUID id,
            @Nullable String alt,
            @Nullable String caption) {}

    private static final int ALT = 500;

    private final Transition transition;
    private final Revisions revisions;
    private final Items items;
    private final Pictures pictures;
    private final OnceOnly once;

    DraftImages(Transition transition, Revisions revisions, Items items, Pictures pictures, OnceOnly once) {
        this.transition = transition;
        this.revisions = revisions;
        this.items = items;
        this.pictures = pictures;
        this.once = once;
    }

    /** As the other, for who holds the file already and asks once. */
    public ItemState add(
            Actor actor, UUID id, IfMatch ifMatch, byte[] upload, @Nullable String alt, @Nullable String caption) {
        return add(actor, id, ifMatch, null, () -> upload, alt, caption);
    }

    /**
     * Adds a picture behind the others. The picture is decoded and stored before the item is locked, and only for who
     * may write the item: a stored picture that no item refers to is swept up later.
     *
     * @param key the sender's own name for the request: sent again it adds nothing, and the answer is the item as it is
     *     now, whatever has become of it since; null for a request without one
     * @param upload asked for only once the caller is known to be one who writes the item
     * @throws Refused {@code key-reused} for a key that was another picture's, other words' or another request's
     */
    public ItemState add(
            Actor actor,
            UUID id,
            IfMatch ifMatch,
            @Nullable String key,
            Supplier<byte[]> upload,
            @Nullable String alt,
            @Nullable String caption) {
        Access.requireRole(actor, Action.EDIT, items.read(actor, id));
        if (key == null) {
            requireMayAdd(actor, id, ifMatch);
            return decoded(actor, id, ifMatch, null, upload.get(), alt, caption);
        }
        byte[] file = upload.get();
        RequestKey request = pictureKey(key, id, file, alt, caption);
        ItemState before = once.done(actor, request);
        if (before != null) {
            return before;
        }
        requireMayAdd(actor, id, ifMatch);
        return decoded(actor, id, ifMatch, request, file, alt, caption);
    }

    /** A form's own bytes would not do: its boundary is another each time it is sent. */
    private static RequestKey pictureKey(
            String key, UUID id, byte[] file, @Nullable String alt, @Nullable String caption) {
        String path = "/api/v1/items/" + id + "/images";
        return Objects.requireNonNull(RequestKey.of(key, path, file, bytes(alt), bytes(caption)));
    }

    private static byte[] bytes(@Nullable String text) {
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }

    private ItemState decoded(
            Actor actor,
            UUID id,
            IfMatch ifMatch,
            @Nullable RequestKey request,
            byte[] file,
            @Nullable String alt,
            @Nullable String caption) {
        String cleanAlt = words("/alt", alt);
        String cleanCaption = words("/caption", caption);
        StoredPicture stored = pictures.accept(file);
        return once.run(
                actor,
                request,
                () -> transition.apply(actor, id, ifMatch::check, Action.EDIT, (state, now) -> {
                    Revision open = revisions.open(state, actor.personId(), now);
                    List<ItemImage> arranged = new ArrayList<>(items.images(open.id()));
                    requireRoom(state, arranged);
                    UUID imageId = request == null ? UUID.randomUUID() : made(actor, id, request.key());
                    arranged.add(new ItemImage(
                            isFree(imageId, arranged) ? imageId : UUID.randomUUID(),
                            stored.hash(),
                            cleanAlt,
                            cleanCaption,
                            stored.width(),
                            stored.height(),
                            stored.colour()));
                    revisions.arrange(open, arranged);
                    return Map.of("imageAdded", stored.hash());
                }));
    }

    /** The id of the picture that a keyed request made, by which its sender finds it among the others. */
    public static UUID made(Actor actor, UUID id, String key) {
        String request = actor.personId() + "/" + id + "/" + key;
        return UUID.nameUUIDFromBytes(request.getBytes(StandardCharsets.UTF_8));
    }

    /** A key is forgotten after a day, and then may come again. */
    private static boolean isFree(UUID imageId, List<ItemImage> images) {
        return images.stream().noneMatch(image -> image.id().equals(imageId));
    }

    /** Orders, words and (by leaving them out) removes pictures. */
    public ItemState arrange(Actor actor, UUID id, IfMatch ifMatch, Supplier<List<Arranged>> asked) {
        return transition.apply(actor, id, ifMatch::require, Action.EDIT, (state, now) -> {
            List<ItemImage> arranged = arranged(items.images(state.newest().id()), asked.get());
            revisions.arrange(revisions.open(state, actor.personId(), now), arranged);
            return Map.of("images", arranged.size());
        });
    }

    private void requireMayAdd(Actor actor, UUID id, IfMatch ifMatch) {
        ItemState state = items.read(actor, id);
        ifMatch.check(state.item().version());
        Workflow.require(actor.role(), Action.EDIT, state.newest().stage());
        requireRoom(state, items.images(state.newest().id()));
    }

    private static void requireRoom(ItemState state, List<ItemImage> present) {
        int most = Kind.of(state.item().kind()).mostImages();
        if (present.size() >= most) {
            throw new Refused(ProblemCode.TOO_MANY_IMAGES, most);
        }
    }

    private static List<ItemImage> arranged(List<ItemImage> present, List<Arranged> asked) {
        if (asked.size() > present.size()) {
            throw new Invalid(new FieldError("", "too-many", present.size()));
        }
        Map<UUID, ItemImage> left = new HashMap<>();
        present.forEach(image -> left.put(image.id(), image));
        List<ItemImage> arranged = new ArrayList<>();
        List<FieldError> faults = new ArrayList<>();
        for (int index = 0; index < asked.size(); index++) {
            Arranged wanted = asked.get(index);
            ItemImage image = wanted == null || wanted.id() == null ? null : left.remove(wanted.id());
            if (image == null || wanted == null) {
                faults.add(new FieldError("/" + index + "/id", "unknown-image"));
                continue;
            }
            arranged.add(new ItemImage(
                    image.id(),
                    image.hash(),
                    words("/" + index + "/alt", wanted.alt()),
                    words("/" + index + "/caption", wanted.caption()),
                    image.width(),
                    image.height(),
                    image.colour()));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return arranged;
    }

    private static @Nullable String words(String at, @Nullable String raw) {
        String clean = raw == null ? "" : CleanText.text(raw);
        if (clean.length() > ALT) {
            throw new Invalid(new FieldError(at, "too-long", ALT));
        }
        return clean.isEmpty() ? null : clean;
    }
}
