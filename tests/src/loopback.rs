//! An HTTP server on loopback that answers as it is told and keeps the bytes that came.
//!
//! Written over plain sockets, so that what a test sees of a request is what stood on the wire, and no library has put
//! it right before.

use std::fmt;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;

/// A server that answers one request after the other.
#[derive(Debug)]
pub struct Server {
    base_url: String,
    serving: JoinHandle<io::Result<Vec<Request>>>,
}

impl Server {
    /// Gives each request the next answer, and closes after the last.
    ///
    /// # Errors
    /// No port of the loopback address is free.
    pub fn answering(answers: impl IntoIterator<Item = Answer>) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let answers: Vec<Answer> = answers.into_iter().collect();
        let serving = std::thread::spawn(move || answers.iter().map(|answer| exchange(&listener, answer)).collect());
        Ok(Self { base_url, serving })
    }

    /// Where the server listens (`http://127.0.0.1:…`).
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// What came, once every answer is given.
    ///
    /// # Errors
    /// A connection broke, or what came on it is no HTTP.
    pub fn requests(self) -> io::Result<Vec<Request>> {
        self.serving.join().map_err(|_| io::Error::other("the server panicked"))?
    }
}

fn exchange(listener: &TcpListener, answer: &Answer) -> io::Result<Request> {
    let (mut stream, _) = listener.accept()?;
    let request = Request::receive(&stream)?;
    stream.write_all(&answer.bytes())?;
    Ok(request)
}

/// What the server says.
#[derive(Debug, Clone)]
pub struct Answer {
    status: String,
    headers: String,
    body: Vec<u8>,
}

impl Answer {
    /// An answer without a body; `status` as it stands in the status line (`404 Not Found`).
    pub fn new(status: impl Into<String>) -> Self {
        Self { status: status.into(), headers: String::new(), body: Vec::new() }
    }

    /// An answer in JSON.
    pub fn json(status: impl Into<String>, body: impl Into<Vec<u8>>) -> Self {
        Self::new(status).header("Content-Type", "application/json;charset=utf-8").body(body)
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push_str(&format!("{name}: {value}\r\n"));
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    fn bytes(&self) -> Vec<u8> {
        let Self { status, headers, body } = self;
        let length = body.len();
        // One request per connection, so that the number of answers is the number of requests.
        let head = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n");
        [head.as_bytes(), body].concat()
    }
}

/// What came: the head and the body, byte for byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Request line and headers, up to and with the empty line.
    pub head: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    fn receive(stream: &TcpStream) -> io::Result<Self> {
        let mut reader = BufReader::new(stream);
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if reader.read_line(&mut head)? == 0 {
                return Err(io::Error::other(format!("the request ends in its head: {head:?}")));
            }
        }
        let mut request = Self { head, body: Vec::new() };
        let length = request.header("content-length").map_or(Ok(0), str::parse).map_err(io::Error::other)?;
        request.body = vec![0; length];
        reader.read_exact(&mut request.body)?;
        Ok(request)
    }

    /// The request line without the HTTP version (`GET /crm/v3/objects/tickets?limit=1`).
    #[must_use]
    pub fn line(&self) -> &str {
        let line = self.head.lines().next().unwrap_or_default();
        line.strip_suffix(" HTTP/1.1").unwrap_or(line)
    }

    /// The value of a header, by its name in whatever case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (own, value) = line.split_once(": ")?;
            own.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// The request as it came, for snapshots: headers sorted, and what differs from run to run (the port) or from release
/// to release (the version of the crate) replaced.
impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut lines = self.head.lines();
        writeln!(f, "{}", lines.next().unwrap_or_default())?;
        let mut headers: Vec<String> = lines.filter(|line| !line.is_empty()).map(steady).collect();
        headers.sort();
        headers.iter().try_for_each(|header| writeln!(f, "{header}"))?;
        write!(f, "\n{}", self.text())
    }
}

fn steady(header: &str) -> String {
    match header.split_once(": ") {
        Some(("host", _)) => "host: [address]".to_owned(),
        Some(("user-agent", value)) => match value.rsplit_once('/') {
            Some((name, _)) => format!("user-agent: {name}/[version]"),
            None => header.to_owned(),
        },
        _ => header.to_owned(),
    }
}
