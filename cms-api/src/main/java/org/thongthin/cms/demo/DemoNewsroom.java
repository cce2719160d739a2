package org.thongthin.cms.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.demo.pictures.DemoPicture;
import org.thongthin.cms.directory.Organisation;
import org.thongthin.cms.directory.Organisations;
import org.thongthin.cms.drafting.CreateDraft;
import org.thongthin.cms.drafting.DraftImages;
import org.thongthin.cms.platform.IfMatch;

/** The people of the demo at work on one item of its files. */
@Singleton
@Requires(env = "demo")
class DemoNewsroom {
    private static final class OneForAll {
        static final byte[] PICTURE = DemoPicture.draw("chedi", 1, "jpeg");
    }

    private final DemoRows rows;
    private final Organisations organisations;
    private final CreateDraft create;
    private final DraftImages images;
    private final DemoStages stages;
    private final boolean ownPictures;

    DemoNewsroom(
            DemoRows rows,
            Organisations organisations,
            CreateDraft create,
            DraftImages images,
            DemoStages stages,
            @Value("${demo.own-pictures:true}") boolean ownPictures) {
        this.rows = rows;
        this.organisations = organisations;
        this.create = create;
        this.images = images;
        this.stages = stages;
        this.ownPictures = ownPictures;
    }

    /** Whether the demo was filled to its end once. */
    boolean isOpen() {
        return rows.isMarkedFilled();
    }

    void open() {
        rows.markFilled();
    }

    /**
     * Writes the item and takes it as far as its file says, all in one transaction.
     *
     * @return false where it was there already
     */
    @Transactional
    boolean publish(JsonNode file) {
        String owner = file.path("ownerCode").asText();
        if (rows.exists(owner, file.path("title").asText())) {
            return false;
        }
        Actor editor = editorOf(owner);
        ObjectNode document = file.deepCopy();
        document.remove("images");
        document.remove("demo");
        ItemState item = create.create(editor, document);
        for (JsonNode image : file.path("images")) {
            item = images.add(
                    editor,
                    item.item().id(),
                    IfMatch.version(item.item().version()),
                    drawn(image),
                    image.path("alt").asText(null),
                    image.path("caption").asText(null));
        }
        stages.take(editor, item, document, file.path("demo"));
        return true;
    }

    private byte[] drawn(JsonNode image) {
        if (!ownPictures) {
            return OneForAll.PICTURE;
        }
        return DemoPicture.draw(
                image.path("scene").asText(),
                image.path("seed").asLong(),
                image.path("format").asText());
    }

    private Actor editorOf(String owner) {
        Organisation organisation = organisations.find(owner);
        if (organisation == null) {
            throw new IllegalStateException("the demo's registry has no organisation " + owner);
        }
        UUID person = rows.person(owner, "editor-a");
        return new Actor(person, Role.EDITOR, owner, organisation.provinceCode());
    }
}
