package org.thongthin.cms.preview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.media.PictureFile;
import org.thongthin.cms.media.PictureFiles;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;
import org.thongthin.cms.publishing.NewestItem;

/** An item's newest revision as public-site draws it, and its pictures: for who may read the item, and for who has a link. */
@Singleton
public class Previews {
    private final Items items;
    private final NewestItem newest;
    private final PreviewLinks links;
    private final PictureFiles pictures;
    private final SiteClient site;
    private final PreviewConfiguration configuration;
    private final ObjectMapper json;

    Previews(
            Items items,
            NewestItem newest,
            PreviewLinks links,
            PictureFiles pictures,
            SiteClient site,
            PreviewConfiguration configuration,
            ObjectMapper json) {
        this.items = items;
        this.newest = newest;
        this.links = links;
        this.pictures = pictures;
        this.site = site;
        this.configuration = configuration;
        this.json = json;
    }

    /**
     * @param address the path of the page; its pictures are asked for below it, under {@code /media}
     * @param back the path that the page leads back to
     * @throws Refused 404, 403 or 410 as for the item; 503 {@code preview-unavailable}
     */
    public byte[] page(Actor actor, UUID id, Language language, String address, String back) {
        items.read(actor, id);
        ObjectNode order = order(id, language, address);
        order.put("back", back);
        return site.draw(bytes(order));
    }

    /** @throws Refused 404 for an unknown token; 410 for a link that ended, and where the item is deleted; 503 */
    public byte[] page(String token, Language language, String address) {
        PreviewLink link = links.shown(token);
        present(link);
        ObjectNode order = order(link.itemId(), language, address);
        order.put("until", link.expiresAt().toString());
        return site.draw(bytes(order));
    }

    /** @throws Refused 404 for a picture that the newest revision does not show; else as for the page */
    public PictureFile picture(Actor actor, UUID id, String hash, String file) {
        return picture(items.read(actor, id), hash, file);
    }

    /** @throws Refused as for the page, and 404 for a picture that the newest revision does not show */
    public PictureFile picture(String token, String hash, String file) {
        return picture(present(links.shown(token)), hash, file);
    }

    private ItemState present(PreviewLink link) {
        ItemState state = items.find(link.itemId());
        if (state == null || state.item().deletedAt() != null) {
            throw new Refused(ProblemCode.GONE);
        }
        return state;
    }

    private ObjectNode order(UUID id, Language language, String address) {
        ObjectNode item = newest.of(id);
        if (item == null) {
            throw new Refused(ProblemCode.GONE);
        }
        ObjectNode order = json.createObjectNode();
        order.set("item", item);
        order.put("language", language.code());
        order.put("address", address);
        order.put("site", configuration.people());
        return order;
    }

    private PictureFile picture(ItemState state, String hash, String file) {
        boolean shown = items.images(state.newest().id()).stream()
                .anyMatch(image -> image.hash().equals(hash));
        @Nullable PictureFile found = shown ? pictures.find(hash, file) : null;
        if (found == null) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        return found;
    }

    private byte[] bytes(ObjectNode order) {
        try {
            return json.writeValueAsBytes(order);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
