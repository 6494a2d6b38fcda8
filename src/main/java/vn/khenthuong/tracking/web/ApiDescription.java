package vn.khenthuong.tracking.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands at the head of the description of the API at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Khen thưởng giảm nghèo")
                        .version("1")
                        .description("Hồ sơ, đợt và danh sách khen thưởng. Đăng nhập bằng HTTP Basic hoặc phiên của"
                                + " Tasklist; lỗi theo RFC 9457 với câu giải thích tiếng Việt. Thời điểm theo UTC,"
                                + " ngày theo giờ Việt Nam."));
    }
}
