package org.communitycontrol.geogrid.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one way value types are generated here: a public interface, a hidden implementation, a builder that sets each
 * attribute once.
 *
 * <p>Stands on {@code package-info.java}, never on a single type. Kept in source only, so that users who compile with
 * all warnings never meet an annotation whose jar they do not have.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class})
public @interface GeoGridStyle {}
