package vn.khenthuong.consultation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.consultation.ConsultationAccess;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;

/** The way to the questions, for officials of units that were ever asked. */
@Configuration(proxyBeanMethods = false)
class ConsultationNavigation {

    @Bean
    NavigationEntry consultationsEntry(ConsultationAccess access) {
        return new FixedEntry(
                NavigationPlace.CONSULTATIONS, "Hiệp y", ConsultationController.ADDRESS, access::concerns);
    }
}
