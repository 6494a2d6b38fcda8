package vn.khenthuong.award.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.award.Rewards;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;

/** The way to reward money, for those who see any. */
@Configuration(proxyBeanMethods = false)
class RewardNavigation {

    @Bean
    NavigationEntry rewardsEntry(Rewards rewards) {
        return new FixedEntry(NavigationPlace.REWARDS, "Tiền thưởng", RewardController.ADDRESS, rewards::concern);
    }
}
