package org.thongthin.site.keeping;

/**
 * What an answer depends on: when something with the tag changes, the answer has to be made anew.
 *
 * @param of what kind of thing
 * @param code which of them; empty where there is only one
 */
public record Tag(String of, String code) {
    /** Anything that is public. */
    public static final Tag ANY_ITEM = new Tag("any", "");

    /** The day in Bangkok. */
    public static final Tag TODAY = new Tag("today", "");

    public static Tag item(String id) {
        return new Tag("item", id);
    }

    /** That a picture is shown by something public, or by nothing. */
    public static Tag picture(String hash) {
        return new Tag("picture", hash);
    }

    public static Tag kind(String kind) {
        return new Tag("kind", kind);
    }

    public static Tag owner(String organisation) {
        return new Tag("owner", organisation);
    }

    public static Tag region(String region) {
        return new Tag("region", region);
    }

    public static Tag province(String province) {
        return new Tag("province", province);
    }

    public static Tag district(String district) {
        return new Tag("district", district);
    }
}
