package vn.khenthuong.home;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the sign-in says beside the names that are known already.
 *
 * @param system what the system is called
 * @param help whom to ask for help, in a sentence; empty: the administrators, by way of the focal agency of the day
 */
@Validated
@ConfigurationProperties("khenthuong.front-door")
record FrontDoorSettings(
        @NotBlank
        @DefaultValue("Hệ thống khen thưởng phong trào thi đua “Vì người nghèo – Không để ai bị bỏ lại phía sau”")
        String system,

        @NotNull @DefaultValue("") String help) {}
