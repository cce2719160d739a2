package org.thongthin.cms.drafting;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.BodyHtml;
import org.thongthin.cms.content.Contact;
import org.thongthin.cms.content.Location;
import org.thongthin.cms.content.Translation;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.directory.Categories;
import org.thongthin.cms.directory.Places;
import org.thongthin.cms.platform.FieldError;

/** What is wrong in a draft, of the fields that every kind has. What is missing is {@link SubmissionCheck}'s matter. */
@Singleton
class DraftCheck {
    private static final int TITLE = 200;
    private static final int SUMMARY = 500;
    private static final int BODY = 100_000;
    private static final int LINE = 200;
    private static final int URL = 500;

    /** RFC 5321, section 4.5.3.1.3, without the angle brackets. */
    private static final int EMAIL_ADDRESS = 254;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,190}\\.[^\\s@<>\".]{2,}");
    private static final Pattern PHONE = Pattern.compile("(?=(?:\\D*\\d){3})[0-9+()\\-.,/#* \\p{L}\\p{M}]{3,100}");
    private static final Pattern WEB =
            Pattern.compile("https?://[^\\s/?#\"<>]++[^\\s\"<>]*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("(?s)\\s*[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    private final Categories categories;
    private final Places places;

    DraftCheck(Categories categories, Places places) {
        this.categories = categories;
        this.places = places;
    }

    List<FieldError> faults(
            ItemInput input,
            Kind kind,
            Contact contact,
            Location location,
            Map<String, Translation> translations,
            @Nullable String categoryBefore) {
        List<FieldError> faults = new ArrayList<>();
        words("", input.title(), input.summary(), input.body(), faults);
        category(input.category(), kind, categoryBefore, faults);
        contact(contact, faults);
        location(location, faults);
        translations.forEach((language, text) -> {
            if (!language.equals("en")) {
                faults.add(new FieldError("/translations/" + FieldError.escaped(language), "unknown"));
            } else if (text != null) {
                words("/translations/en", text.title(), text.summary(), text.body(), faults);
            }
        });
        return faults;
    }

    private static void words(
            String at,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String body,
            List<FieldError> faults) {
        fits(at + "/title", title, TITLE, faults);
        fits(at + "/summary", summary, SUMMARY, faults);
        if (fits(at + "/body", body, BODY, faults) && body != null && BodyHtml.hasScript(body)) {
            faults.add(new FieldError(at + "/body", "script"));
        }
    }

    private void category(@Nullable String code, Kind kind, @Nullable String before, List<FieldError> faults) {
        if (code != null && !code.equals(before) && !offered(kind, code)) {
            faults.add(new FieldError("/category", "unknown-category"));
        }
    }

    private boolean offered(Kind kind, String code) {
        return categories.existsFor(kind.code(), code) && !categories.isRetired(code);
    }

    private static void contact(Contact contact, List<FieldError> faults) {
        form("/contact/email", contact.email(), EMAIL_ADDRESS, EMAIL, "email", faults);
        form("/contact/phone", contact.phone(), LINE, PHONE, "phone", faults);
        form("/contact/url", contact.url(), URL, WEB, "url", faults);
        handle("/contact/facebook", contact.facebook(), faults);
        handle("/contact/x", contact.x(), faults);
        handle("/contact/line", contact.line(), faults);
    }

    private void location(Location location, List<FieldError> faults) {
        fits("/location/address", location.address(), SUMMARY, faults);
        String province = location.provinceCode();
        String district = location.districtCode();
        if (province != null && !places.provinceExists(province)) {
            faults.add(new FieldError("/location/provinceCode", "unknown-province"));
        } else if (district != null && (province == null || !places.districtInProvince(district, province))) {
            faults.add(new FieldError("/location/districtCode", "unknown-district"));
        }
        Thailand.faults(location, faults);
    }

    /** A page's address or a name in the network; never another scheme than the web's. */
    private static void handle(String at, @Nullable String value, List<FieldError> faults) {
        if (fits(at, value, LINE, faults)
                && value != null
                && SCHEME.matcher(value).matches()) {
            form(at, value, LINE, WEB, "url", faults);
        }
    }

    private static void form(
            String at, @Nullable String value, int most, Pattern form, String code, List<FieldError> faults) {
        if (fits(at, value, most, faults)
                && value != null
                && !form.matcher(value).matches()) {
            faults.add(new FieldError(at, code));
        }
    }

    /** Asked before a pattern is: what is too long is not worth matching. */
    private static boolean fits(String at, @Nullable String value, int most, List<FieldError> faults) {
        if (value == null || value.length() <= most) {
            return true;
        }
        faults.add(new FieldError(at, "too-long", most));
        return false;
    }
}
