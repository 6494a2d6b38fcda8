package vn.khenthuong.notification.internal;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who makes the rewarded known (khoản 5 Mục VI Kế hoạch).
 *
 * @param units codes of the units that are told of every published decision; who carries on for one that has ended is told for it
 */
@Validated
@ConfigurationProperties("khenthuong.notification.publicity")
record PublicitySettings(
        @NotNull @DefaultValue({"so-tttt", "tinh-uy"}) List<String> units) {

    PublicitySettings {
        units = List.copyOf(units);
    }
}
