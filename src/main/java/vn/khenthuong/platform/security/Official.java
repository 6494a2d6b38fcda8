package vn.khenthuong.platform.security;

import java.util.List;

/**
 * A signed-in official.
 *
 * @param groups roles held
 * @param tenants units whose instances may be seen
 */
public record Official(String userId, List<String> groups, List<String> tenants) {

    public Official {
        groups = List.copyOf(groups);
        tenants = List.copyOf(tenants);
    }
}
