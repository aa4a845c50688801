package org.communitycontrol.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which clauses of the notice a public type or method implements.
 *
 * <p>The table {@code clause-proofs.tsv} names for each such clause the worked example and the law that fail if the
 * annotated decision is inverted; a test keeps table and annotations equal.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ImplementsClauses {

    /** Ids from {@link ClauseIds}. */
    String[] value();
}
