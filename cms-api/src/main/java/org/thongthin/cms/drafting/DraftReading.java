package org.thongthin.cms.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.BodyHtml;
import org.thongthin.cms.content.Contact;
import org.thongthin.cms.content.ItemContent;
import org.thongthin.cms.content.Location;
import org.thongthin.cms.content.Translation;
import org.thongthin.cms.content.kind.ContentDetails;
import org.thongthin.cms.content.kind.DetailsJson;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.directory.Organisation;
import org.thongthin.cms.platform.CleanText;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.JsonReading;

/** Makes content out of what a client sent: cleaned, sanitised, checked, with every fault named at once. */
@Singleton
class DraftReading {
    private final JsonReading reading;
    private final DetailsJson details;
    private final DraftCheck check;

    DraftReading(JsonReading reading, DetailsJson details, DraftCheck check) {
        this.reading = reading;
        this.details = details;
        this.check = check;
    }

    /** @throws Invalid where the document doesn't have the shape of an item */
    ItemInput input(JsonNode document) {
        return reading.convert(CleanText.tree(document), ItemInput.class, "");
    }

    /**
     * @param categoryBefore the item's category so far: a retired one may stay
     * @throws Invalid naming everything that is wrong; what is missing is not
     */
    ItemContent content(ItemInput input, Kind kind, Organisation owner, @Nullable String categoryBefore) {
        List<FieldError> faults = new ArrayList<>();
        ContentDetails kindDetails = parse(kind, input.details(), faults);
        Contact contact = input.contact() == null ? Contact.NONE : input.contact();
        Location location = located(input.location(), owner);
        Map<String, Translation> translations = input.translations() == null ? Map.of() : input.translations();
        faults.addAll(check.faults(input, kind, contact, location, translations, categoryBefore));
        if (kindDetails != null) {
            faults.addAll(details.faults(kindDetails, "/details"));
        }
        if (!faults.isEmpty() || kindDetails == null) {
            throw new Invalid(faults);
        }
        return new ItemContent(
                input.title(),
                input.summary(),
                BodyHtml.sanitise(input.body()),
                input.category(),
                contact,
                location,
                kindDetails,
                sanitised(translations));
    }

    private @Nullable ContentDetails parse(Kind kind, @Nullable JsonNode document, List<FieldError> faults) {
        JsonNode present = document == null || document.isNull() ? JsonNodeFactory.instance.objectNode() : document;
        try {
            return details.parse(kind, present, "/details");
        } catch (Invalid invalid) {
            faults.addAll(invalid.errors());
            return null;
        }
    }

    /** Province and district default to the owner's; a district only where the province is the owner's too. */
    private static Location located(@Nullable Location given, Organisation owner) {
        Location location = given == null ? Location.NONE : given;
        String province = location.provinceCode() == null ? owner.provinceCode() : location.provinceCode();
        boolean atHome = province != null && province.equals(owner.provinceCode());
        String district = location.districtCode() == null && atHome ? owner.districtCode() : location.districtCode();
        return new Location(location.address(), province, district, location.lat(), location.lon());
    }

    private static Map<String, Translation> sanitised(Map<String, Translation> translations) {
        Map<String, Translation> clean = new LinkedHashMap<>();
        translations.forEach((language, text) -> {
            if (text != null && (text.title() != null || text.summary() != null || text.body() != null)) {
                clean.put(language, new Translation(text.title(), text.summary(), BodyHtml.sanitise(text.body())));
            }
        });
        return clean;
    }
}
