package vn.khenthuong.certificate.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.certificate.Certificates;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;

/** The way to the register of certificates, for those who see it. */
@Configuration(proxyBeanMethods = false)
class CertificateNavigation {

    @Bean
    NavigationEntry certificatesEntry(Certificates certificates) {
        return new FixedEntry(
                NavigationPlace.CERTIFICATES, "Sổ bằng khen", CertificateController.ADDRESS, certificates::concern);
    }
}
