package org.thongthin.cms.accounts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in a form of the desk that could not be taken, because their session had ended or its page was older
 * than the session.
 *
 * @param path where it was sent, a path of the desk
 * @param person for whom its page was made; null where it does not say
 * @param fields in the order of the form, without its token and without any password
 */
public record UnsentForm(String path, @Nullable UUID person, Map<String, List<String>> fields) {}
