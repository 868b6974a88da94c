#include <gtest/gtest.h>
#include <random>
#include <string>
#include <vector>

#include "formats/imports/message_80020.h"
#include "formats/imports/strict_xml.h"
#include "formats/imports/xml_text.h"
#include "tests/support/folders.h"

namespace meritdesk::imports {

namespace {

std::string sample()
{
    return tests::bytesOf(tests::sourceFolder() / "tests/cases/import/80020_7700000000_20211031_1.xml");
}

std::string withLineEnds(std::string text, const std::string& end)
{
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += end.size())
        text.replace(at, 1, end);
    return text;
}

/// A small message with a place in every kind of text, and with what the quick reader does not know.
std::string message(const std::string& in, const std::string& before = {}, const std::string& attribute = {})
{
    return before + "<message class=\"80020\" number=\"1\"" + attribute
           + ">\n<datetime><day>20251101</day></datetime>\n<sender><name>a " + in
           + "</name><inn/></sender>\n<area>\n<measuringpoint code=\"1\" name='x'>\n<measuringchannel "
             "code=\"01\" desc=\"y\">\n<period start=\"0000\" end=\"0030\"><value status=\"0\"> 5 </value>\n"
             "</period>\n<period\nstart=\"0030\"\n end=\"0100\" ><value/></period></measuringchannel>"
           + in + "</measuringpoint></area></message>\n";
}

/// Both readers give the same message, or the same findings; true when there is a message.
bool agree(const std::string& text)
{
    const auto quick = parse80020(text);
    const auto full = parse80020(text, Reading80020::Full);
    EXPECT_EQ(quick.ok(), full.ok()) << text.substr(0, 400);
    if (quick && full) {
        EXPECT_TRUE(*quick == *full) << text.substr(0, 400);
    } else {
        EXPECT_EQ(quick.findings(), full.findings()) << text.substr(0, 400);
    }
    return full.ok();
}

/// True when the quick reader goes through the whole text.
bool isPlain(const std::string& bytes)
{
    const auto text = decodeXml(bytes);
    StrictXml xml(*text);
    if (!xml.toRoot())
        return false;
    xml.skip();
    return xml.finish();
}

} // namespace

TEST(StrictXml, ReadsWhatCollectorsWrite)
{
    EXPECT_TRUE(isPlain(sample()));
    EXPECT_TRUE(isPlain(withLineEnds(sample(), "\r\n")));
    EXPECT_TRUE(isPlain(message("")));
    EXPECT_TRUE(isPlain(message("\xD0\x9F")));
}

TEST(StrictXml, StopsAtWhatIsNotPlain)
{
    for (const auto* in : {"&amp;",
                           "<![CDATA[x]]>",
                           "<!-- c -->",
                           "<?pi x?>",
                           "]]>",
                           "\x01",
                           "\r",
                           "\x7F",
                           "<a:b/>",
                           "<a b=\"1\" b=\"2\"/>",
                           "<a b=\"&lt;\"/>",
                           "<a xmlns=\"u\"/>",
                           "<a b=1/>",
                           "<a></b>",
                           "<a></A>",
                           "</x>",
                           "<",
                           "<1/>",
                           "\xF0\x9F\x98\x80",
                           "\xEF\xBF\xBE"})
        EXPECT_FALSE(isPlain(message(in))) << in;
    EXPECT_FALSE(isPlain(message("", "<!DOCTYPE message>")));
    EXPECT_FALSE(isPlain(message("", " <?xml version=\"1.0\"?>")));
    EXPECT_FALSE(isPlain(message("", "<?xml version=\"1.1\"?>")));
    EXPECT_FALSE(isPlain(message("") + "<more/>"));
    EXPECT_FALSE(isPlain(message("") + "x"));
    EXPECT_FALSE(isPlain(""));
}

TEST(StrictXml, SaysWhatTheFullReaderSays)
{
    EXPECT_TRUE(agree(sample()));
    EXPECT_TRUE(agree(withLineEnds(sample(), "\r\n")));
    EXPECT_TRUE(
        agree(message("", "<?xml version=\"1.0\" encoding=\"windows-1251\"?>\r\n<!--GmtFrom=5;GmtTo=3-->")));
    for (const auto* in : {"",
                           "&amp;",
                           "<![CDATA[5]]>",
                           "<!-- c -->",
                           "<?pi x?>",
                           "]]>",
                           "]",
                           "a>b",
                           "\x01",
                           "\r",
                           "\r\n",
                           "\t\n",
                           "\x7F",
                           "\xC2\x85",
                           "\xC2\xA0",
                           "<a:b/>",
                           "<a b=\"1\" b=\"2\"/>",
                           "<a b=\"1\" B=\"2\"/>",
                           "<a b=\"&lt;\"/>",
                           "<a xmlns=\"u\"/>",
                           "<a b=1/>",
                           "<a></b>",
                           "<a></A>",
                           "</x>",
                           "<",
                           "<1/>",
                           "<a b='\t'/>",
                           "<a b = \"1\"/>",
                           "<a b=\"1\"c=\"2\"/>",
                           "<a />",
                           "<a\n/>",
                           "<a/ >",
                           "< a/>",
                           "<a></a >",
                           "<a>x<b>y</b>z</a>",
                           "\xD0\x9F",
                           "\xF0\x9F\x98\x80",
                           "\xEF\xBF\xBE",
                           "\xE2\x80\xA8",
                           "<period/>",
                           "<!--- x -->",
                           "<!-- x --- >"}) {
        agree(message(in));
        agree(message(withLineEnds(in, "\r\n")));
        agree(message("", in));
        agree(message("", {}, in));
        agree(message("") + in);
    }
    for (const auto* attribute :
         {" a=\"1\"", " a='\"'", "a=\"1\"", " a=\"<\"", " CLASS=\"7\"", " class=\"80020\"", " a=\"\"",
          " a=\"\n\"", " xml:lang=\"ru\"", " xmlns:a=\"u\"", "\n", "\r\n", " a", " a=\"1", " -a=\"1\"",
          " a.b-c=\"1\""})
        agree(message("", {}, attribute));
    for (const auto* before : {"<?xml version=\"1.0\"?>", "<?xml version='1.0'?>", "<?xml version=\"1.0\" ?>",
                               " <?xml version=\"1.0\"?>", "<?xml version=\"1.1\"?>",
                               "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>",
                               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\n", "<?xml encoding=\"utf-8\"?>",
                               "<?xml?>", "<!---->", "<!-- -- -->", "<!--a\r\nb-->\n",
                               "<!--GmtFrom=1--><!--GmtFrom=2-->", "\xEF\xBB\xBF", "<!DOCTYPE a>", "x"})
        agree(message("", before));
}

TEST(StrictXml, ReadsEveryLetterAsItStands)
{
    for (int byte = 0x80; byte < 0x100; ++byte)
        agree("<?xml version=\"1.0\" encoding=\"windows-1251\"?>"
              + message(std::string(1, static_cast<char>(byte))));
}

TEST(StrictXml, DamagedTextsAreJudgedByTheFullReader)
{
    const auto small = message("q", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- GmtFrom=5 -->\n");
    std::mt19937 dice(7);
    const std::string signs = "<>/=\"'& \t\n\r]-!?x0\x01";
    int whole = 0;
    for (int turn = 0; turn < 6000; ++turn) {
        auto text = small;
        for (auto cuts = dice() % 3 + 1; cuts > 0; --cuts) {
            const auto place = dice() % text.size();
            const char sign = signs[dice() % signs.size()];
            switch (dice() % 4) {
            case 0:
                text[place] = sign;
                break;
            case 1:
                text.insert(place, 1, sign);
                break;
            case 2:
                text.erase(place, dice() % 4 + 1);
                break;
            default:
                text.insert(place, text.substr(dice() % text.size(), dice() % 12));
            }
            if (text.empty())
                text = "<";
        }
        whole += agree(text) ? 1 : 0;
    }
    EXPECT_GT(whole, 300) << "some damage must leave a message";
    for (std::size_t end = 0; end < small.size(); ++end)
        agree(small.substr(0, end));
}

} // namespace meritdesk::imports
