// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>

#include <memory>

namespace tuttu {

/** A file to import, plain or packed with zstd or gzip (told by its first bytes, not by its name). */
class ImportFile
{
public:
    static Result<std::unique_ptr<ImportFile>> open(const QString &path);
    ~ImportFile();

    QIODevice &device() { return m_unpacked ? *m_unpacked : m_file; } ///< sequential, unpacked
    qint64 done() const { return m_file.pos(); }    ///< bytes of the file as it lies on the disk
    qint64 total() const { return m_file.size(); }
    Result<> rewind();

private:
    explicit ImportFile(const QString &path) : m_file(path) {}

    QFile m_file;
    std::unique_ptr<QIODevice> m_unpacked;
};

} // namespace tuttu
