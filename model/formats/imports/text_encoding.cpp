#include "formats/imports/text_encoding.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>

#include "formats/imports/scales.h"

namespace meritdesk::imports {

namespace {

/// Stems that headers of meter data and bid ladders hold, in Russian and in Chinese.
const std::array russianStems{u"дат", u"час",   u"врем",    u"энерг", u"цен",
                              u"объ", u"объем", u"показан", u"квт",   u"мвт"};
const std::array chineseWords{u"日期", u"时间", u"时段", u"电量", u"电价",
                              u"价格", u"数量", u"用户", u"申报", u"千瓦"};

bool isText(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return !decoder.hasError() && !text.contains(QChar(0));
}

/// UTF-16 without a mark: in Latin text every second byte is zero.
const char* utf16ByZeros(std::string_view bytes)
{
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (bytes[i] == '\0')
            ++zeros[i % 2];
    const auto pairs = bytes.size() / 2;
    if (pairs < 2)
        return nullptr;
    if (zeros[1] * 10 > pairs * 3 && zeros[0] * 20 < pairs)
        return "UTF-16LE";
    if (zeros[0] * 10 > pairs * 3 && zeros[1] * 20 < pairs)
        return "UTF-16BE";
    return nullptr;
}

template <class Words>
int wordsIn(std::string_view bytes, const char* encoding, const Words& words)
{
    QStringDecoder decoder(encoding);
    const QString text =
        QString(decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())))).toLower();
    return static_cast<int>(std::count_if(
        words.begin(), words.end(), [&](const auto* word) { return text.contains(QStringView(word)); }));
}

/// Chinese text in GB codes is pairs whose first byte is mostly that of a common character, B0..D7; Russian
/// small letters lie above. More common pairs than others: positive.
int chineseShape(std::string_view bytes)
{
    int shape = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80)
            continue;
        const auto trail = i + 1 < bytes.size() ? static_cast<unsigned char>(bytes[i + 1]) : 0U;
        shape += lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1 ? 1 : -1;
        ++i;
    }
    return shape;
}

} // namespace

const std::vector<std::string>& encodings()
{
    static const std::vector<std::string> names{"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "GB18030"};
    return names;
}

FoundEncoding findEncoding(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return {.name = "UTF-8"};
    if (bytes.starts_with("\xFF\xFE"))
        return {.name = "UTF-16LE"};
    if (bytes.starts_with("\xFE\xFF"))
        return {.name = "UTF-16BE"};
    const auto sample = bytes.substr(0, sampleBytes);
    if (const char* name = utf16ByZeros(sample))
        return {.name = name};
    if (isText(bytes))
        return {.name = "UTF-8"};
    const int russian = wordsIn(sample, "windows-1251", russianStems);
    const int chinese = wordsIn(sample, "GB18030", chineseWords);
    if (russian != chinese)
        return {.name = russian > chinese ? "windows-1251" : "GB18030",
                .guess = std::min(russian, chinese) > 0};
    return {.name = chineseShape(sample) > 0 ? "GB18030" : "windows-1251", .guess = true};
}

std::string decoded(std::string_view bytes, const std::string& encoding)
{
    if (encoding == "UTF-8") {
        if (bytes.starts_with("\xEF\xBB\xBF"))
            bytes.remove_prefix(3);
        if (isText(bytes))
            return std::string(bytes);
    }
    QStringDecoder decoder(encoding.c_str());
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return text.toStdString();
}

} // namespace meritdesk::imports
