package vn.khenthuong.decision.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the province decides.
 *
 * @param officeChecks whether the office of the People's Committee checks each list before the Chair sees it (BK)
 */
@ConfigurationProperties("khenthuong.decision")
record DecisionSettings(@DefaultValue("false") boolean officeChecks) {}
