"""Vietnamese."""

from parsers.normalize.language import Language

LANGUAGE = Language(
    code="vi",
    kinds=(
        (
            "joint_statement",
            """
            tuyên bố (chung|báo chí chung); thông cáo báo chí chung;
            tuyên bố (của )?các (ngoại trưởng|lãnh đạo|bộ trưởng|nhà lãnh đạo);
            tuyên bố tầm nhìn chung; tuyên bố cấp cao;
            """,
        ),
        ("communique", "thông cáo chung; thông cáo hội nghị"),
        (
            "message",
            """
            điện (mừng|chia buồn|thăm hỏi|cảm ơn); thư (chúc mừng|chúc tết|chia buồn|cảm ơn);
            thông điệp (chúc mừng|năm mới)?; lời chúc (mừng|tết)?; chúc mừng năm mới; chia buồn;
            gửi (điện|thư|lời) (chúc mừng|mừng|chia buồn|thăm hỏi); gửi điện; lời chia buồn;
            """,
        ),
        (
            "briefing",
            """
            họp báo thường kỳ; (buổi |cuộc )?họp báo (thường kỳ|định kỳ) (của bộ ngoại giao)?;
            họp báo thường kỳ bộ ngoại giao; họp báo chính phủ (thường kỳ)?; họp báo bộ ngoại giao;
            """,
        ),
        ("press_conference", "(cuộc |buổi )?họp báo (chung|quốc tế)?; gặp gỡ báo chí; phát biểu với báo chí"),
        ("interview", "(bài )?(trả lời )?phỏng vấn*; trả lời phỏng vấn"),
        ("article", "bài viết*; bài báo*; bài bình luận"),
        (
            "comment",
            """
            trả lời (câu hỏi|báo chí|phóng viên)*; trả lời của; bình luận*; phản ứng*; ý kiến của;
            trả lời câu hỏi của phóng viên; nói về; phản hồi; phát biểu trả lời; bình luận của;
            """,
        ),
        (
            "readout",
            """
            điện đàm (trực tuyến)?; hội đàm (trực tuyến|cấp cao)?; cuộc (gặp|điện đàm|hội đàm|tiếp); chào xã giao;
            tiếp kiến;
            """,
        ),
        (
            "speech",
            """
            (toàn văn )?(bài )?(phát biểu|diễn văn|diễn từ|bài nói|bài giảng) (khai mạc|bế mạc|chào mừng|nhậm chức)?;
            (bài )?phát biểu (đề dẫn|chính|quan trọng|chỉ đạo|kết luận); đáp từ; lời (chào mừng|phát biểu);
            phát biểu của; diễn văn; bài tham luận;
            """,
        ),
        ("remarks", "phát biểu tại phiên (thảo luận|họp); phát biểu mở đầu; phát biểu tóm tắt; tham luận"),
        (
            "statement",
            """
            tuyên bố*; lập trường; thông báo báo chí của bộ ngoại giao; công hàm; lên án; thông điệp phản đối;
            phát ngôn của;
            """,
        ),
        ("report", "báo cáo (quốc gia|thường niên)?; sách trắng"),
        ("document", "thư (ngỏ|gửi)?; công thư; bản ghi nhớ; hiệp định; hỏi đáp; nghị quyết; công điện"),
        (
            "announcement",
            """
            thông báo (về|tuyển dụng)?; sẽ (thăm|dự|tham dự|tổ chức|tiến hành); khuyến cáo*; thư mời (họp báo)?;
            mời báo chí; lịch (công tác|họp); chuẩn bị thăm; thông tin về chuyến thăm;
            """,
        ),
        ("transcript", "bản ghi*; biên bản"),
    ),
    generic="thông (cáo|tin) báo chí; tin (tức|hoạt động); bản tin",
    talks="""
        điện đàm; hội đàm; cuộc gặp; gặp song phương; hội kiến; tham khảo chính trị; làm việc với;
        tiếp xúc song phương;
        """,
    meets="""
        (điện đàm|hội đàm|hội kiến|gặp|gặp gỡ|làm việc|trao đổi|tiếp xúc|ăn sáng|ăn trưa) (song phương )?(với|cùng)?;
        tiếp; tiếp kiến; tiếp đón; đón tiếp; đón; chủ trì lễ đón; có cuộc (gặp|điện đàm|hội đàm)*; chào xã giao;
        hội kiến;
        """,
    congratulates="điện mừng; thư chúc mừng; chia buồn; điện thăm hỏi; chúc mừng",
    took_place="diễn ra; được tổ chức",
    holidays="""
        quốc khánh*; năm mới*; tết (nguyên đán|trung thu|giáp thìn|cổ truyền)?*; giáng sinh;
        ngày (quốc khánh|độc lập|nhà giáo)*; lễ phật đản; chôl chnăm thmây;
        """,
    coming="sẽ (thăm|dự|tham dự|tổ chức|gặp|tiến hành|chủ trì|tiếp); chuẩn bị (thăm|dự); sắp (thăm|dự)",
    attends="""
        dự; tham dự; tham gia; chủ trì; đồng chủ trì; phát biểu khai mạc; khai mạc; cắt băng;
        dự và phát biểu (tại)?; chứng kiến; trao; thăm và làm việc; thăm chính thức; thăm cấp nhà nước; thăm;
        """,
    visits="chuyến thăm (chính thức|cấp nhà nước|làm việc)?; chuyến công tác",
    answers="trả lời câu hỏi; hỏi đáp; trả lời phóng viên",
    joint="tuyên bố chung",
    spokesperson="(người|phó) phát ngôn*",
    by="của; do",
    roles="""
        (phó )?chủ tịch (nước|quốc hội|hội đồng nhà nước|thượng viện|hạ viện)?; (phó )?thủ tướng (chính phủ)?;
        tổng thống; phó tổng thống; (thứ|bộ) trưởng (thường trực|bộ)?; ngoại trưởng; tổng bí thư;
        (phó )?người phát ngôn; phó phát ngôn; (phó )?đại sứ (đặc mệnh toàn quyền)?; đại biện (lâm thời)?;
        tổng lãnh sự; trưởng phái đoàn (đại diện thường trực)?; đại diện (thường trực|đặc biệt|cấp cao)?;
        đặc phái viên; trợ lý bộ trưởng; (phó )?vụ trưởng; (phó )?cục trưởng; tổng thư ký; (phó )?tổng giám đốc;
        giám đốc; chủ nhiệm; (phó )?trưởng ban; bí thư (thứ nhất)?; ủy viên (bộ chính trị)?; quốc vương; nhà vua;
        hoàng hậu; thủ hiến; cao ủy; tổng tham mưu trưởng; trưởng đoàn; quyền ngoại trưởng; phu nhân; vua;
        giáo hoàng;
        """,
    role_words="""
        bộ; ngoại giao; quốc phòng; công an; công thương; việt nam; nước; cộng hòa; xã hội; chủ nghĩa; chxhcn;
        chính phủ; đảng; cộng sản; trung ương; quốc hội; ta; tại; liên hợp quốc; hoa kỳ; mỹ; nga; trung quốc;
        nhật bản; hàn quốc; lào; campuchia; thái lan; pháp; đức; anh; ấn độ; úc; australia; liên bang; nhân dân;
        asean; eu; cuba; singapore; indonesia; malaysia; philippines; ủy ban; nhà nước; nước ngoài;
        kế hoạch; đầu tư; tài chính; y tế; giáo dục; đào tạo; văn hóa;
        """,
    links="kiêm; phụ trách",
    departments="""
        bộ ngoại giao (việt nam)?; việt nam; chính phủ việt nam;
        (đại sứ quán|tổng lãnh sự quán|phái đoàn) việt nam*; văn phòng (chủ tịch nước|chính phủ);
        bộ (quốc phòng|công an|công thương|tài chính|y tế);
        """,
    honorifics="""
        ông; bà; đồng chí; đ/c; ngài; ts.; gs.; thượng tướng; đại tướng; trung tướng; thiếu tướng; tiến sĩ;
        giáo sư; pgs.;
        """,
    joiners="và; cùng",
    said="""
        cho biết; nhấn mạnh; khẳng định; phát biểu; nêu rõ; bày tỏ; tuyên bố; nói; trả lời; đề nghị; cho rằng;
        chia sẻ; lên án; kêu gọi; yêu cầu;
        """,
    answers_verbs=(
        ("comment", "trả lời (câu hỏi|phóng viên|báo chí)*; bình luận; nói về; lên tiếng"),
        ("interview", "trả lời phỏng vấn"),
        ("message", "chúc mừng; gửi (điện|thư|lời|thông điệp)*; chia buồn"),
        ("statement", "tuyên bố; lên án; phản đối"),
        ("speech", "phát biểu (tại|khai mạc|bế mạc)"),
    ),
    not_names="""
        thứ hai; thứ ba; thứ tư; thứ năm; thứ sáu; thứ bảy; chủ nhật; ngày; tháng; năm; về; tại; của; với; và;
        trong; nhân; trước; sau; hội nghị; diễn đàn; lễ; kỳ; phiên; câu hỏi; phóng viên; việc; những; các; một;
        biển đông; việt nam; quan hệ; tình hình; hôm nay; chiều; sáng; tối; thông tin; hỏi; đáp; trả lời;
        kính thưa; thưa;
        """,
    occasion="nhân dịp; nhân; trong khuôn khổ; bên lề; sau; trước; trong dịp; trong chuyến; kỷ niệm",
    at="tại; ở; trong",
    topic="về; liên quan (đến)?; trước (việc|tình hình|thông tin); đối với; xung quanh",
    within="ở; tại",
    events="""
        hội nghị*; diễn đàn*; lễ*; kỳ họp; phiên (họp|thảo luận|khai mạc)*; khóa họp; hội thảo; đại hội; cuộc họp;
        thảo luận; chuyến thăm; quốc khánh; kỷ niệm; ngày; tết; tọa đàm; triển lãm; đối thoại; hội đồng; tuần lễ;
        gặp gỡ; liên hoan; tiệc; chiêu đãi; khai mạc; bế mạc; năm mới;
        """,
    anniversaries="kỷ niệm (lần thứ)?; lần thứ; năm ngày",
    chambers="đại hội đồng; hội đồng bảo an; quốc hội; hội đồng nhân quyền",
    beside="với; cùng",
    formats="họp báo (thường kỳ|chung)?",
    venues="""
        trụ sở*; phủ chủ tịch; nhà khách*; đại học*; học viện*; trung tâm*; khách sạn*; hội trường*; nhà quốc hội;
        đại sứ quán*; văn phòng*; cung*; bảo tàng*; điện kremlin; sân bay*;
        """,
    published="đăng; cập nhật; xuất bản",
    openings="toàn văn; video; ảnh; (tin|thông cáo) (mới|nóng)",
    salutations="kính thưa*; thưa*; kính gửi*; xin chào*; đồng bào*; các bạn*; chào*; xin kính chào*",
    furniture="""
        trang chủ; in (trang|bài)*; chia sẻ; quay lại; tin (liên quan|khác|mới)*; xem thêm*; gửi email; liên hệ;
        đầu trang; tìm kiếm; bình luận*; từ khóa*; theo *; nguồn*; cỡ chữ*; lượt xem*; tác giả*; ảnh:*;
        """,
    held="tổ chức; diễn ra; được tổ chức",
    numbers="số",
)
