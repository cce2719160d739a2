package org.thongthin.cms.accounts;

import org.jspecify.annotations.Nullable;

/** Paths of the desk. */
public final class DeskPath {
    public static final String HOME = "/desk";
    public static final String SIGN_IN = "/desk/sign-in";

    private DeskPath() {}

    public static boolean isDesk(String path) {
        return path.equals(HOME) || path.startsWith(HOME + "/");
    }

    /** Where to go after signing in: what was asked for, if it is a plain path of the desk, else the desk's first page. */
    public static String next(@Nullable String asked) {
        if (asked == null || asked.length() > 2000) {
            return HOME;
        }
        int query = asked.indexOf('?');
        String path = query < 0 ? asked : asked.substring(0, query);
        boolean plain = asked.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\')
                && !path.contains("//")
                && !path.contains("..")
                && !path.startsWith(SIGN_IN);
        return plain && isDesk(path) ? asked : HOME;
    }
}
