package org.thongthin.cms.desk;

import java.net.URI;
import java.net.URISyntaxException;
import org.thongthin.cms.accounts.DeskPath;

/** Where to send a browser. */
final class Redirect {
    private Redirect() {}

    /** @return the desk's first page for a path that can't be an address after all */
    static URI to(String path) {
        try {
            return new URI(path);
        } catch (URISyntaxException malformed) {
            return URI.create(DeskPath.HOME);
        }
    }
}
