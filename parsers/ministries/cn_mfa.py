"""Ministry of Foreign Affairs of the People's Republic of China. Old layout until 2020, the present one since 2021.

Article structure of 2019-2020: real pages. Lists since 2021 and the English site: public scrapers (sure in structure,
seen in code alone). Addresses end in t and a serial number; the same notice stands under /web/wjbxw_new/ and
/wjbxw_new/ alike.
"""

from datetime import date

from parsers.ministry import Expect, Layout, Ministry, Pages

MINISTRY = Ministry(
    id="cn-mfa",
    name={
        "en": "Ministry of Foreign Affairs of the People's Republic of China",
        "zh": "中华人民共和国外交部",
    },
    country="CN",
    timezone="Asia/Shanghai",
    languages=("zh", "en"),
    url="https://www.mfa.gov.cn/",
    hosts=("fmprc.gov.cn",),
    listings=(
        Pages(
            url="https://www.mfa.gov.cn/web/fyrbt_673021/",
            item="div.newsBd li",
            next="index_{page0}.shtml",
            language="zh",
        ),
        Pages(
            url="https://www.mfa.gov.cn/web/wjdt_674879/zyjh_674906/",
            item="div.newsBd li",
            next="index_{page0}.shtml",
            language="zh",
        ),
        Pages(
            url="https://www.mfa.gov.cn/eng/xw/fyrbt/lxjzh/",
            item=".newsLst_mod li",
            next="index_{page0}.html",
            language="en",
        ),
    ),
    layouts=(
        Layout(
            name="2021",
            signature="div.news-title",
            title="div.news-title h1",
            published="p.time",
            body=".news-main",
            since=date(2021, 1, 1),
        ),
        Layout(
            name="2009",
            signature="#News_Body_Txt_A",
            title="#News_Body_Title",
            subtitle="#News_Body_subitle",
            published="#News_Body_Time",
            head="#News_Body_source",
            body="#News_Body_Txt_A",
        ),
    ),
    native_id=r"/t(?:\d{8}_)?(\d{5,9})\.s?html",
    release_url=r"/t(?:\d{8}_)?\d{5,9}\.s?html$",
    expect=Expect(releases_a_week=50),
)
