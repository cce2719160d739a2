package org.thongthin.cms.content.kind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a record of details a kind of content, and says what the kind asks of an item. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface KindOf {
    /** As it stands in JSON, in the database and in message keys. */
    String code();

    /** How many pictures an item may have. */
    int mostImages() default 10;

    /** Whether it can't be submitted without a picture. */
    boolean imageRequired() default false;

    /** Whether it can't be submitted without a category. */
    boolean categoryRequired() default true;

    /** Whether it can't be submitted without a telephone number. */
    boolean phoneRequired() default false;
}
