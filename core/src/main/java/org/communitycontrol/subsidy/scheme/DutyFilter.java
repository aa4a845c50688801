package org.communitycontrol.subsidy.scheme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.communitycontrol.workforce.DutyCategory;
import org.communitycontrol.workforce.Post;
import org.communitycontrol.workforce.Role;
import org.communitycontrol.workforce.WorkedShift;

/**
 * Which shifts a part of a scheme is for. A set without elements leaves its side open.
 *
 * @param roles the roles; empty for all
 * @param posts the posts; empty for all
 * @param categories the categories; empty for all, also for none; otherwise a shift must have one of them
 */
public record DutyFilter(
        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Set<Role> roles,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Set<Post> posts,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Set<DutyCategory> categories) {

    /** For every shift. */
    public static final DutyFilter ALL = new DutyFilter(Set.of(), Set.of(), Set.of());

    public DutyFilter {
        roles = ImmutableSet.copyOf(roles);
        posts = ImmutableSet.copyOf(posts);
        categories = ImmutableSet.copyOf(categories);
    }

    /** Returns a filter for these roles. */
    public static DutyFilter roles(Role... roles) {
        return new DutyFilter(ImmutableSet.copyOf(roles), Set.of(), Set.of());
    }

    /** Returns a filter for these posts. */
    public static DutyFilter posts(Post... posts) {
        return new DutyFilter(Set.of(), ImmutableSet.copyOf(posts), Set.of());
    }

    /** Returns a filter for these categories. */
    public static DutyFilter categories(DutyCategory... categories) {
        return new DutyFilter(Set.of(), Set.of(), ImmutableSet.copyOf(categories));
    }

    /** Returns whether {@code shift} is one of those. */
    public boolean matches(WorkedShift shift) {
        return (roles.isEmpty() || roles.contains(shift.role()))
                && (posts.isEmpty() || posts.contains(shift.post()))
                && (categories.isEmpty()
                        || shift.category().filter(categories::contains).isPresent());
    }

    @JsonCreator
    private static DutyFilter read(
            @JsonProperty(value = "roles", isRequired = OptBoolean.FALSE) Set<Role> roles,
            @JsonProperty(value = "posts", isRequired = OptBoolean.FALSE) Set<Post> posts,
            @JsonProperty(value = "categories", isRequired = OptBoolean.FALSE) Set<DutyCategory> categories) {
        return new DutyFilter(roles, posts, categories);
    }
}
